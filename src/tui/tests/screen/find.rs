//! Finding as one types.
use crate::support::Program;
use wording::Language;

fn program(language: Language) -> Program {
    let mut program = Program::new((120, 32), language);
    program.press("Space Down Down Down Down Space Enter");
    program
}

#[test]
fn an_activity_is_found_by_a_few_of_its_letters_in_either_language() {
    for language in Language::ALL {
        for typed in ["maal", "buurtmltd", "shared neighbourh"] {
            let mut program = program(language);
            program.press("/").write(typed).press("Enter");
            let left = program.model.left().unwrap();
            assert_eq!((left.pane, left.activity.as_str()), (1, "shared-meal"), "{typed}");
        }
    }
}

#[test]
fn what_is_no_activity_opens_as_a_page_and_what_is_typed_is_no_command() {
    let mut program = program(Language::En);
    let before = program.dossier().clone();
    program.press("/").write("equal status q 5").press("Backspace Backspace Backspace Backspace Enter");
    assert!(program.text().contains("previous page"), "{}", program.text());
    assert_eq!(program.dossier(), &before);
    program.press("Esc /").write("zzzzqx");
    assert!(program.text().contains("Nothing found"), "{}", program.text());
    program.press("Enter Esc");
    assert!(program.text().contains("next question"), "{}", program.text());
}
