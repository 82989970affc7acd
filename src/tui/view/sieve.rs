//! What the sieve over the list asks, in words: for its menu, and above the list while it asks anything.

use crate::model::{Model, SievePart};

/// A row of the menu.
pub(crate) fn row(model: &Model, part: SievePart) -> String {
    let (wording, knowledge, sieve) = (&model.wording, &model.knowledge, &model.sieve);
    match part {
        SievePart::Kind => wording.sieve_kind(knowledge, sieve.kind),
        SievePart::Money => wording.sieve_money(knowledge, sieve.money),
        SievePart::LeadTime => wording.sieve_lead_time(knowledge, sieve.lead_time),
        SievePart::Online => wording.sieve_online(sieve.online),
        SievePart::All => wording.label(wording::Label::SieveAll),
    }
}

/// What it asks, and how many are left.
pub(crate) fn said(model: &Model) -> String {
    let sieve = &model.sieve;
    let asks = |part: &SievePart| match part {
        SievePart::Kind => sieve.kind.is_some(),
        SievePart::Money => sieve.money.is_some(),
        SievePart::LeadTime => sieve.lead_time.is_some(),
        SievePart::Online => sieve.online.is_some(),
        SievePart::All => false,
    };
    let asked: Vec<String> = SievePart::ALL.iter().filter(|part| asks(part)).map(|part| row(model, *part)).collect();
    model.wording.sieved(&asked, model.listed().len(), model.unsifted().len())
}
