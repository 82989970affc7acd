//! The names of streets or blocks by which a room is divided: places, never people.

use crate::privacy;

/// How many groups a room is divided into, at most: more cannot be counted by hand, nor be ten people each.
pub(crate) const MOST: usize = 8;

/// Words for where people come from, what they believe, or what they have. A room is never divided by these. The list is not whole and
/// cannot be; it stops the thought where it is most likely to come up, and the words beside the line say why.
const OF_PEOPLE: &[&str] = &[
    // Dutch.
    "afghaans",
    "afghaanse",
    "afghanen",
    "afkomst",
    "allochtonen",
    "antillianen",
    "antilliaanse",
    "arabieren",
    "arabische",
    "asielzoekers",
    "autochtonen",
    "buitenlanders",
    "christelijke",
    "christenen",
    "eritreeërs",
    "eritrese",
    "gelovigen",
    "herkomst",
    "hindoes",
    "hindoestanen",
    "islamitische",
    "joden",
    "joodse",
    "katholieken",
    "marokkanen",
    "marokkaanse",
    "migranten",
    "moslims",
    "molukkers",
    "molukse",
    "nederlanders",
    "nederlandse",
    "nieuwkomers",
    "oekraïners",
    "oekraïense",
    "polen",
    "poolse",
    "protestanten",
    "roma",
    "sinti",
    "somaliërs",
    "somalische",
    "statushouders",
    "surinamers",
    "surinaamse",
    "syriërs",
    "syrische",
    "turken",
    "turkse",
    "vluchtelingen",
    "witte",
    "zwarte",
    // English.
    "afghans",
    "african",
    "africans",
    "arabs",
    "asians",
    "asylum",
    "black",
    "catholics",
    "christian",
    "christians",
    "dutch",
    "eritreans",
    "foreigners",
    "hindus",
    "immigrants",
    "jewish",
    "jews",
    "migrants",
    "moroccan",
    "moroccans",
    "muslim",
    "muslims",
    "natives",
    "newcomers",
    "poles",
    "polish",
    "protestants",
    "refugees",
    "religion",
    "somalis",
    "surinamese",
    "syrian",
    "syrians",
    "turkish",
    "turks",
    "ukrainian",
    "ukrainians",
    "white",
];

/// Names of streets, by commas: two at least and eight at most, each once, none of people and nothing that looks like a person's data.
///
/// ```
/// use dossier::streets;
///
/// assert_eq!(streets("Beukstraat, Kerkplein"), Some(vec!["Beukstraat".to_owned(), "Kerkplein".to_owned()]));
/// assert_eq!(streets("Polen, Nederlanders"), None);
/// assert_eq!(streets("Beukstraat"), None);
/// ```
pub fn streets(said: &str) -> Option<Vec<String>> {
    let names: Vec<String> =
        said.split(',').map(|name| name.trim().to_owned()).filter(|name| !name.is_empty()).collect();
    let small: Vec<String> = names.iter().map(|name| name.to_lowercase()).collect();
    let is_once = |(at, name): (usize, &String)| !small[..at].contains(name);
    let of_places = small.iter().enumerate().all(is_once) && !small.iter().any(|name| is_of_people(name));
    ((2..=MOST).contains(&names.len()) && of_places && privacy::find(said).is_empty()).then_some(names)
}

fn is_of_people(name: &str) -> bool {
    name.split(|c: char| !c.is_alphabetic()).any(|word| OF_PEOPLE.contains(&word))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_room_is_divided_by_places_and_never_by_people() {
        for refused in [
            "Turkse bewoners, Nederlandse bewoners",
            "MOSLIMS,CHRISTENEN",
            "refugees, Dutch people",
            "Beukstraat, vluchtelingen",
            "Anna 06-12345678, Bert",
            "Beukstraat, beukstraat",
            "a,b,c,d,e,f,g,h,i",
        ] {
            assert_eq!(streets(refused), None, "{refused}");
        }
        for taken in ["Jodenbreestraat, Surinameplein", "Witteweg, Zwartewaterstraat", "blok A, blok B, flat 3"] {
            assert!(streets(taken).is_some(), "{taken}");
        }
    }
}
