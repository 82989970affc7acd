//! The help: all commands in their groups, and the signs.

use ratatui_core::text::{Line, Span};
use wording::Label;
use wording::document::Span as Said;

use crate::command::{COMMANDS, GROUPS};
use crate::model::Model;
use crate::view::columns::Columns;
use crate::view::hints::key_names;
use crate::view::lay::wrap;
use crate::view::roles::{Role, style};

pub(super) fn lines(model: &Model, width: usize) -> Vec<Line<'static>> {
    let wording = &model.wording;
    let mut lines = Vec::new();
    let say = |lines: &mut Vec<Line<'static>>, label: Label, role: Role| {
        wrap(lines, &[Said::from(wording.label(label))], ("", ""), width, Some(style(role)));
        lines.push(Line::default());
    };
    say(&mut lines, Label::HelpIntro, Role::Plain);
    say(&mut lines, Label::HelpPrivacy, Role::Caution);
    for group in GROUPS {
        lines.push(Line::styled(wording.label(group), style(Role::Title)));
        for command in COMMANDS.iter().filter(|command| command.group == group) {
            let keys = key_names(wording, &model.setup.keys, command);
            let gap = " ".repeat(20_usize.saturating_sub(keys.width()));
            let text = wording.label(command.label);
            lines.push(Line::from(vec![
                Span::styled(format!("  {keys}"), style(Role::Key)),
                Span::raw(format!("{gap}{text}")),
            ]));
        }
        lines.push(Line::default());
    }
    say(&mut lines, Label::HelpSigns, Role::Plain);
    say(&mut lines, Label::ScoreExplained, Role::Plain);
    lines.pop();
    lines
}
