//! A new activity to fill in: a file in which every field is explained, and that is sound as it stands.
//!
//! What it claims is taken over from an activity of the knowledge base that rests on a tested mechanism, so that it holds.

use knowledge::Knowledge;
use knowledge::things::{Activity, Claim, Measure, Online, Scale, Starter};
use matching::ActivityId;
use matching::model::{Aim, Grade, Kind, PhaseFit};

use crate::language::text;
use crate::{Language, Wording};

/// How wide the explanations are at most.
const WIDTH: usize = 110;
/// How many measures it has for an example.
const MEASURES: usize = 2;

/// A file being written.
struct Sheet {
    nl: Wording,
    en: Wording,
    text: String,
}

impl Wording {
    /// The text of a file for a new activity of this name.
    pub fn activity_template(&self, knowledge: &Knowledge, name: &str) -> String {
        let mut sheet = Sheet { nl: Wording::new(Language::Nl), en: Wording::new(Language::En), text: String::new() };
        let model = model(knowledge);
        self.opening(&mut sheet, name);
        self.what_it_is(&mut sheet, knowledge, name);
        self.where_and_with_whom(&mut sheet, model);
        self.what_it_claims(&mut sheet, model);
        self.why_it_works(&mut sheet, knowledge, model);
        self.what_it_takes(&mut sheet, knowledge);
        self.what_goes_wrong(&mut sheet, knowledge);
        sheet.text.push_str(")\n");
        sheet.text
    }

    fn opening(&self, sheet: &mut Sheet, name: &str) {
        sheet.note("", &text!(self, "template-title", name = name));
        sheet.note("", &text!(self, "template-file"));
        sheet.note("", &text!(self, "template-intro"));
        sheet.line("//     wijkverbinder knowledge check --knowledge DIR");
        sheet.note("", &text!(self, "template-languages"));
        sheet.line("Activity(");
    }

    fn what_it_is(&self, sheet: &mut Sheet, knowledge: &Knowledge, name: &str) {
        let mut words = name.replace('-', " ");
        if let Some(first) = words.get(..1).map(str::to_uppercase) {
            words.replace_range(..1, &first);
        }
        sheet.explain(&text!(self, "template-name"));
        sheet.field("name", &format!("(nl: {words:?}, en: {words:?})"));
        sheet.explain(&text!(self, "template-summary"));
        sheet.both("summary", |wording| text!(wording, "example-summary"));
        let also = sheet.text_in_both(|wording| text!(wording, "example-also"));
        sheet.explain(&text!(self, "template-also"));
        sheet.line(&format!("    // also: {also},"));
        let kinds = Kind::ALL.map(|kind| (kind, self.kind(knowledge, kind).to_owned()));
        sheet.explain(&text!(self, "template-kind", words = words_of(&kinds)));
        sheet.field("kind", "Light");
        let fits = [PhaseFit::Fits, PhaseFit::WithCare, PhaseFit::NotNow, PhaseFit::NotNeededYet];
        let fits = fits.map(|fit| (fit, self.phase_fit(fit)));
        sheet.explain(&text!(self, "template-phases", words = words_of(&fits)));
        sheet.field("phases", "(calm: Fits, unease: Fits, tension: WithCare, incidents: NotNow)");
        let starters = [Starter::Resident, Starter::Professional, Starter::Municipality];
        let starters = starters.map(|who| (who, self.starter(who)));
        sheet.explain(&text!(self, "template-started-by", words = words_of(&starters)));
        sheet.field("started_by", "[Resident, Professional]");
        let online = [Online::No, Online::CanBe, Online::Yes].map(|online| (online, self.online(online)));
        sheet.explain(&text!(self, "template-online", words = words_of(&online)));
        sheet.field("online", "No");
        let online = sheet.text_in_both(|wording| text!(wording, "example-online"));
        sheet.line(&format!("    // online_how: {online},"));
    }

    fn where_and_with_whom(&self, sheet: &mut Sheet, model: Option<(&ActivityId, &Activity)>) {
        sheet.explain(&text!(self, "template-group"));
        sheet.field("group", "(5, 30)");
        sheet.explain(&text!(self, "template-rhythm"));
        sheet.both("rhythm", |wording| text!(wording, "example-rhythm"));
        let scales = [Scale::Stairwell, Scale::Street, Scale::Neighbourhood, Scale::District];
        let scales = scales.map(|scale| (scale, self.scale(scale)));
        sheet.explain(&text!(self, "template-scale", words = words_of(&scales)));
        sheet.field("scale", "[Street, Neighbourhood]");
        sheet.explain(&text!(self, "template-place"));
        sheet.both("place", |wording| text!(wording, "example-place"));
        sheet.explain(&text!(self, "template-partners"));
        let partner = sheet.text_in_both(|wording| text!(wording, "example-partner"));
        sheet.list("partners", &[partner]);
        sheet.explain(&text!(self, "template-next"));
        let when = sheet.text_in_both(|wording| text!(wording, "example-next"));
        let next = model.map(|(id, _)| format!("(activity: \"{id}\", when: {when})"));
        sheet.list("next", next.as_slice());
    }

    fn what_it_claims(&self, sheet: &mut Sheet, model: Option<(&ActivityId, &Activity)>) {
        let aims = [Aim::Wholly, Aim::Partly].map(|aim| (aim, self.aim(aim)));
        let grades = Grade::ALL.map(|grade| (grade, self.grade(grade)));
        sheet.explain(&text!(self, "template-claims"));
        sheet.explain(&text!(self, "template-claims-goal"));
        sheet.explain(&text!(self, "template-claims-aim", words = words_of(&aims)));
        sheet.explain(&text!(self, "template-claims-grade", words = words_of(&grades)));
        sheet.explain(&text!(self, "template-claims-rests-on"));
        sheet.explain(&text!(self, "template-claims-sources"));
        let title = text!(self, "example-source");
        sheet.line(&format!("    //     [Source(id: \"OWN1\", title: {title:?}, kind: PracticeStory, extent: Whole)]"));
        sheet.explain(&text!(self, "template-claims-note"));
        let claim = model.and_then(|(_, activity)| activity.claims.iter().find(|claim| claim.rests_on.is_some()));
        let claim = claim.map(|claim| sheet.claim(claim));
        sheet.list("claims", claim.as_slice());
    }

    fn why_it_works(&self, sheet: &mut Sheet, knowledge: &Knowledge, model: Option<(&ActivityId, &Activity)>) {
        sheet.explain(&text!(self, "template-nature"));
        let nature = model.map(|(_, activity)| activity.nature.as_slice()).unwrap_or_default();
        let nature: Vec<String> = nature.iter().map(|element| format!("\"{element}\"")).collect();
        sheet.field("nature", &format!("[{}]", nature.join(", ")));
        sheet.explain(&text!(self, "template-measures"));
        let measures = model.map(|(_, activity)| activity.measures.as_slice()).unwrap_or_default();
        let measure = |one: &Measure| {
            let name = |wording: &Wording| wording.element_name(knowledge, &one.element).to_owned();
            let how = sheet.text_in_both(|wording| text!(wording, "example-measure", element = name(wording)));
            format!("(element: \"{}\", how: {how})", one.element)
        };
        let measures: Vec<String> = measures.iter().take(MEASURES).map(measure).collect();
        sheet.list("measures", &measures);
        sheet.explain(&text!(self, "template-fits"));
        let fits = model.map(|(_, activity)| activity.fits.as_slice()).unwrap_or_default();
        let fits: Vec<String> = fits.iter().map(|situation| format!("\"{situation}\"")).collect();
        sheet.field("fits", &format!("[{}]", fits.join(", ")));
    }

    fn what_it_takes(&self, sheet: &mut Sheet, knowledge: &Knowledge) {
        sheet.explain(&text!(self, "template-requires"));
        let without = |question: &knowledge::things::Question| {
            let first = question.answers().into_iter().next().unwrap_or_default();
            format!("(question: \"{}\", without: [{first:?}])", question.id)
        };
        let assets: Vec<&knowledge::things::Question> =
            knowledge.questions_in_order().filter(|question| !question.ready.is_empty()).collect();
        let required = assets.first().map(|question| without(question)).unwrap_or_default();
        sheet.line(&format!("    // requires: [{required}],"));
        sheet.explain(&text!(self, "template-needs"));
        for (field, question) in [("hands", "hands"), ("money", "money"), ("lead_time", "lead-time")] {
            let steps = knowledge.questions.get(question).map(|one| one.steps.as_slice()).unwrap_or_default();
            let steps: Vec<String> =
                (1..).zip(steps).map(|(number, step): (u8, _)| format!("{number} {}", self.say(step))).collect();
            sheet.explain(&format!("{field}: {}", steps.join("; ")));
        }
        sheet.field("needs", "(hands: 2, money: 2, lead_time: 2)");
        sheet.explain(&text!(self, "template-hands"));
        let required = sheet.text_in_both(|wording| text!(wording, "example-hands-required"));
        let welcome = sheet.text_in_both(|wording| text!(wording, "example-hands-welcome"));
        sheet.line("    hands: (");
        sheet.line(&format!("        required: {required},"));
        sheet.line(&format!("        welcome: {welcome},"));
        sheet.line("    ),");
        let ids: Vec<&str> = assets.iter().map(|question| question.id.as_str()).collect();
        sheet.explain(&text!(self, "template-assets", words = ids.join(", ")));
        let first: Vec<String> = ids.first().map(|id| format!("\"{id}\"")).into_iter().collect();
        sheet.field("assets", &format!("[{}]", first.join(", ")));
        sheet.explain(&text!(self, "template-conditions"));
        let first: Vec<String> = knowledge.conditions.keys().take(1).map(|id| format!("\"{id}\"")).collect();
        sheet.field("conditions", &format!("[{}]", first.join(", ")));
    }

    fn what_goes_wrong(&self, sheet: &mut Sheet, knowledge: &Knowledge) {
        sheet.explain(&text!(self, "template-risks"));
        let measure = sheet.text_in_both(|wording| text!(wording, "example-risk"));
        let risks: Vec<String> =
            knowledge.risks.keys().take(1).map(|risk| format!("(risk: \"{risk}\", measure: {measure})")).collect();
        sheet.list("risks", &risks);
        sheet.explain(&text!(self, "template-left-out"));
        sheet.both("left_out", |wording| text!(wording, "example-left-out"));
        sheet.explain(&text!(self, "template-how"));
        let first = sheet.text_in_both(|wording| text!(wording, "example-step-first"));
        let last = sheet.text_in_both(|wording| text!(wording, "example-step-last"));
        sheet.list("how", &[first, last]);
        sheet.explain(&text!(self, "template-moments"));
        sheet.field("moments", "(1, 1)");
        sheet.explain(&text!(self, "template-cannot"));
        sheet.both("cannot", |wording| text!(wording, "example-cannot"));
    }
}

/// The activity whose claim the new one takes over: the first light one that rests on a tested mechanism, else the first.
fn model(knowledge: &Knowledge) -> Option<(&ActivityId, &Activity)> {
    let fits = |(_, one): &(&ActivityId, &Activity)| {
        one.kind == Kind::Light && one.claims.first().is_some_and(|claim| claim.rests_on.is_some())
    };
    knowledge.activities.iter().find(fits).or_else(|| knowledge.activities.iter().next())
}

/// Words of the files with what they mean: `Light (light meeting), ...`.
fn words_of<T: std::fmt::Debug>(words: &[(T, String)]) -> String {
    let said: Vec<String> = words.iter().map(|(word, said)| format!("{word:?} ({})", small(said))).collect();
    said.join(", ")
}

/// Words of which the first is not written large.
fn small(said: &str) -> String {
    let mut chars = said.chars();
    chars.next().map_or_else(String::new, |first| first.to_lowercase().chain(chars).collect())
}

impl Sheet {
    fn line(&mut self, line: &str) {
        self.text.push_str(line);
        self.text.push('\n');
    }

    /// An explanation, broken where the line is full.
    fn note(&mut self, indent: &str, said: &str) {
        let mut line = String::new();
        for word in said.split_whitespace() {
            if !line.is_empty() && line.chars().count() + 1 + word.chars().count() > WIDTH {
                self.line(&format!("{indent}//{line}"));
                line.clear();
            }
            line.push(' ');
            line.push_str(word);
        }
        self.line(&format!("{indent}//{line}"));
    }

    /// The explanation of the field that follows.
    fn explain(&mut self, said: &str) {
        self.note("    ", said);
    }

    fn field(&mut self, name: &str, value: &str) {
        self.line(&format!("    {name}: {value},"));
    }

    fn list(&mut self, name: &str, values: &[String]) {
        self.line(&format!("    {name}: ["));
        for value in values {
            self.line(&format!("        {value},"));
        }
        self.line("    ],");
    }

    fn both(&mut self, name: &str, say: impl Fn(&Wording) -> String) {
        let value = self.text_in_both(say);
        self.field(name, &value);
    }

    fn text_in_both(&self, say: impl Fn(&Wording) -> String) -> String {
        format!("(nl: {:?}, en: {:?})", say(&self.nl), say(&self.en))
    }

    fn claim(&self, claim: &Claim) -> String {
        let sources: Vec<String> = claim.sources.iter().map(|source| format!("\"{source}\"")).collect();
        let rests_on = claim.rests_on.as_ref().map(|element| format!(" rests_on: \"{element}\",")).unwrap_or_default();
        let note = self.text_in_both(|wording| text!(wording, "example-note"));
        format!(
            "(goal: \"{}\", aim: {:?}, grade: {:?},{rests_on} sources: [{}],\n            // note: {note},\n        )",
            claim.goal,
            claim.aim,
            claim.grade,
            sources.join(", ")
        )
    }
}
