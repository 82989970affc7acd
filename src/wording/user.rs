//! Who uses the program, and what that makes of an activity: what one can do oneself, or whom to ask first.

use knowledge::things::{Activity, Starter};

use crate::Wording;
use crate::document::{Document, Span, Tone};
use crate::language::text;

/// In what role somebody uses the program. It changes no score.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum User {
    /// Lives there.
    Resident,
    /// Works there: community worker, youth worker, sports coach.
    Professional,
    /// Works for the municipality.
    Municipality,
    /// Guides a workshop.
    Facilitator,
}

impl User {
    /// All roles, in the order in which they are asked for.
    pub const ALL: [Self; 4] = [Self::Resident, Self::Professional, Self::Municipality, Self::Facilitator];

    /// As whom the user can start an activity; a facilitator does so as a professional.
    pub fn starts_as(self) -> Starter {
        match self {
            Self::Resident => Starter::Resident,
            Self::Professional | Self::Facilitator => Starter::Professional,
            Self::Municipality => Starter::Municipality,
        }
    }
}

impl Wording {
    /// Who the user is, in a word.
    pub fn user(&self, user: User) -> String {
        match user {
            User::Resident => text!(self, "user-resident"),
            User::Professional => text!(self, "user-professional"),
            User::Municipality => text!(self, "user-municipality"),
            User::Facilitator => text!(self, "user-facilitator"),
        }
    }

    /// Who the user is, as something to choose from.
    pub fn user_to_choose(&self, user: User) -> String {
        match user {
            User::Resident => text!(self, "user-resident-long"),
            User::Professional => text!(self, "user-professional-long"),
            User::Municipality => text!(self, "user-municipality-long"),
            User::Facilitator => text!(self, "user-facilitator-long"),
        }
    }

    /// That the user said who he or she is.
    pub fn known_as(&self, user: User) -> String {
        text!(self, "status-user", user = self.user(user))
    }

    /// What this user can do about an activity: begin it, or ask somebody who can. The first step only where it may begin now.
    pub(crate) fn what_you_can_do(&self, user: User, activity: &Activity, now: bool, document: &mut Document) {
        let step = activity.how.first().filter(|_| now).map(|step| self.say(step));
        let lead = Span::new(Tone::Strong, format!("{} ", text!(self, "can-do")));
        if activity.started_by.contains(&user.starts_as()) {
            let said = match step {
                Some(step) => text!(self, "can-do-begin", step = step),
                None => text!(self, "can-do-later"),
            };
            document.line(vec![lead, Span::from(said)]);
            return;
        }
        let whom: Vec<String> = activity.started_by.iter().map(|who| self.to_ask(*who)).collect();
        let mut said = vec![lead, Span::new(Tone::Caution, text!(self, "can-do-ask", whom = self.one_of(&whom)))];
        if let Some(step) = step {
            said.push(Span::from(format!(" {}", text!(self, "can-do-then", step = step))));
        }
        document.line(said);
    }

    /// Whom to ask for something that they can start.
    fn to_ask(&self, starter: Starter) -> String {
        match starter {
            Starter::Resident => text!(self, "ask-resident"),
            Starter::Professional => text!(self, "ask-professional"),
            Starter::Municipality => text!(self, "ask-municipality"),
        }
    }

    /// "a", "a or b", "a, b or c".
    fn one_of(&self, names: &[String]) -> String {
        match names {
            [] => String::new(),
            [one] => one.clone(),
            [first @ .., last] => text!(self, "one-of", first = first.join(", "), last = last.clone()),
        }
    }
}
