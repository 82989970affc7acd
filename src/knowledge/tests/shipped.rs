//! The knowledge base that comes with the program.

use knowledge::{shipped, shipped_with_cases};

#[test]
fn the_shipped_knowledge_base_has_no_faults() {
    let loaded = shipped();
    let faults: Vec<String> = loaded
        .faults
        .iter()
        .map(|f| format!("{}:{}:{} {:?}", f.place.file, f.place.line, f.place.column, f.what))
        .collect();
    assert!(faults.is_empty(), "{}", faults.join("\n"));
}

#[test]
fn the_shipped_cases_have_no_faults() {
    let loaded = shipped_with_cases();
    assert_eq!(loaded.faults, []);
    assert_eq!(loaded.knowledge.digest, shipped().knowledge.digest);
    assert!(loaded.knowledge.cases.len() >= 67, "{} cases", loaded.knowledge.cases.len());
}

#[test]
fn every_activity_says_who_is_required_and_who_is_welcome_and_is_found_by_everyday_words() {
    let knowledge = shipped().knowledge;
    assert!(knowledge.activities.values().all(|one| one.hands.is_some() && one.also.is_some()));
    assert!(knowledge.situations.values().all(|one| one.also.is_some()));
    assert!(knowledge.referrals.values().all(|one| one.also.is_some()));
    assert!(knowledge.referrals.values().all(|one| one.number.is_some() == one.read.is_some()));
}

#[test]
fn where_nothing_is_the_matter_no_shelter_comes_and_nobody_is_set_apart() {
    let knowledge = shipped().knowledge;
    let healthy = |id: &str| {
        let question = &knowledge.questions[id];
        question.answers()[usize::from(question.healthy()) - 1].clone()
    };
    for (id, answer) in [
        ("shelter", "none"),
        ("between-whom", "everyone"),
        ("facilitator", "ready"),
        ("school", "ready"),
        ("contact-between-groups", "5"),
        ("distrust", "1"),
        ("hands", "5"),
    ] {
        assert_eq!(healthy(id), answer, "{id}");
    }
}
