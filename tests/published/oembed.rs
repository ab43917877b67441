//! What a server answers to whoever sends the pasted address along, as WordPress does.

use barometre::STUDY;

use crate::folder::{dist, read};
use crate::http::Answer;
use crate::served::KEPT;

/// The answer has all that the address names and that is there.
pub fn chooses(ask: &impl Fn(&str, &str) -> Answer) {
    let frozen = format!("r/{}/oembed/", STUDY.revision);
    for (file, pasted, answered) in [
        ("tout", "", "tout"),
        (
            "tout",
            "?taille=moins-50&comparer=2011",
            "tout/moins-50-2011",
        ),
        ("tout", "?chapitre=services", "chapitre/services"),
        (
            "tout",
            "?chapitre=services&taille=plus-100",
            "chapitre/services/plus-100",
        ),
        (
            "tout",
            "?comparer=2011&presentation=site",
            "figure/site/toutes-2011",
        ),
        ("tout", "?integration=1&figure=site", "figure/site"),
        (
            "tout",
            "?comparer=2011#figure-site",
            "figure/site/toutes-2011",
        ),
        (
            "chapitre/services",
            "chapitre/services/#figure-site",
            "figure/site",
        ),
        (
            "chapitre/services",
            "chapitre/services/?taille=moins-50",
            "chapitre/services/moins-50",
        ),
        (
            "figure/site",
            "figure/site/?taille=moins-50",
            "figure/site/moins-50",
        ),
        // What is not there is answered as the document is.
        (
            "tout",
            "?chapitre=nulle-part&taille=moins-50",
            "tout/moins-50",
        ),
        (
            "figure/site",
            "figure/site/?taille=mille&comparer=1789",
            "figure/site",
        ),
        (
            "chapitre/services",
            "chapitre/services/#figure-../../index",
            "chapitre/services",
        ),
    ] {
        let pasted = format!("https://www.exemple.nc/barometre/{pasted}");
        let pasted: String = url::form_urlencoded::byte_serialize(pasted.as_bytes()).collect();
        for (folder, cache) in [("oembed/", "no-cache"), (frozen.as_str(), KEPT)] {
            let asked = format!("{folder}{file}.json?maxwidth=600&url={pasted}&dnt=1&format=json");
            let answer = ask(&asked, "Accept-Encoding: gzip, br\r\n");
            assert_eq!(answer.status, 200, "{asked}");
            assert_eq!(answer.header("content-type"), "application/json", "{asked}");
            assert_eq!(answer.header("cache-control"), cache, "{asked}");
            let file = dist().join(format!("{folder}{answered}.json"));
            assert!(answer.body == read(&file), "{asked}: not {answered}");
        }
    }
    let unsaid = ask("oembed/figure/site.json", "");
    assert!(unsaid.body == read(&dist().join("oembed/figure/site.json")));
    assert_eq!(ask("oembed/figure/nulle-part.json", "").status, 404);
}
