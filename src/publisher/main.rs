//! The publisher's commands, as `make` calls them. Messages are in French.

use std::path::Path;
use std::process::ExitCode;

use publisher::check::{Purpose, check};
use publisher::folder::Folder;
use publisher::typeset::typeset;
use publisher::{edition, port, watch};

const NOTHING: &str = "Rien n’a été publié.";

fn main() -> ExitCode {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let arguments: Vec<&str> = arguments.iter().map(String::as_str).collect();
    let good = match arguments.as_slice() {
        ["check"] => told(Purpose::Look),
        ["check", "--publish"] => told(Purpose::Publish),
        ["port", number] => said(port::free(number)),
        ["watch", stamp] => watched(Path::new(stamp)),
        ["new-edition", year, folder] => said(edition::write(year, folder)),
        _ => {
            eprintln!(
                "publisher check [--publish] | port N | watch STAMP | new-edition YEAR FOLDER"
            );
            false
        }
    };
    match good {
        true => ExitCode::SUCCESS,
        false => ExitCode::FAILURE,
    }
}

/// Says what was done, or why it was not.
fn said(done: Result<impl std::fmt::Display, String>) -> bool {
    match done {
        Ok(said) => {
            let said = said.to_string();
            if !said.is_empty() {
                println!("{}", typeset(&said));
            }
            true
        }
        Err(reason) => {
            eprintln!("{}", typeset(&reason));
            false
        }
    }
}

/// Checks the study and tells what comes of it; whether it is good.
fn told(purpose: Purpose) -> bool {
    let folder = Folder::named();
    if !folder.exists() {
        let told = "dossier introuvable. BAROMETRE_DATA nomme le dossier de l’étude, depuis celui du projet";
        eprintln!(
            "{}\n{NOTHING}",
            typeset(&format!("{} : {told}", folder.name()))
        );
        return false;
    }
    match check(&folder, purpose) {
        Ok(report) => {
            println!("{}", typeset(&report.summary));
            for change in report.changes {
                let row = typeset(&format!("  observations.csv : {} : ", change.row));
                println!("{row}{} → {}", change.before, change.after);
            }
            for remark in report.remarks {
                println!("{}", typeset(&format!("  à savoir : {remark}")));
            }
            true
        }
        Err(problems) => {
            for problem in problems {
                eprintln!("{}", typeset(&folder.told(&problem)));
            }
            eprintln!("{NOTHING}");
            false
        }
    }
}

fn watched(stamp: &Path) -> bool {
    let folder = Folder::named();
    // The server is the parent: it is over when this is another's child.
    let parent = std::os::unix::process::parent_id();
    let over = || std::os::unix::process::parent_id() != parent;
    let done = watch::watch(&folder, stamp, || told(Purpose::Look), over);
    said(
        done.map(|()| "")
            .map_err(|error| format!("{} : {error}", stamp.display())),
    )
}
