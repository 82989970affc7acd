//! A small knowledge base without faults: every kind of thing once or twice. It loads in no time, and does not change as the
//! shipped one grows.

/// Its files, as name and text.
pub(crate) fn files() -> Vec<(String, String)> {
    macro_rules! texts {
        ($($name:literal),* $(,)?) => { [$(($name, include_str!($name))),*] };
    }
    let files = texts![
        "activities/meal.ron",
        "activities/patrol.ron",
        "cases/quiet-street.ron",
        "conditions.ron",
        "elements.ron",
        "evaluations/after-meal.ron",
        "glossary.ron",
        "goals.ron",
        "guides/invite.ron",
        "kinds.ron",
        "model.ron",
        "phases.ron",
        "questions.ron",
        "referrals.ron",
        "risks.ron",
        "rules.ron",
        "situations/apart.ron",
        "situations/unsafe-street.ron",
        "sources.ron",
    ];
    files.map(|(name, text)| (name.to_owned(), text.to_owned())).to_vec()
}
