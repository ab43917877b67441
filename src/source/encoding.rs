//! From a file's bytes to its text: what a spreadsheet or an editor may have
//! saved in another encoding than UTF-8 is told once, with the remedy.

use std::io;

use super::problem::{File, Problem};

/// The text of one of the publisher's files.
///
/// # Errors
/// One sentence that says what the file is instead of UTF-8, and how to save it.
pub fn text(file: File, read: io::Result<Vec<u8>>) -> Result<String, Problem> {
    let told = |line, reason| Problem { file, line, reason };
    let bytes = read.map_err(|error| told(0, unreadable(&error)))?;
    let what = if bytes.starts_with(b"PK\x03\x04") {
        "c’est un classeur, pas un texte"
    } else if bytes.starts_with(&[0xff, 0xfe]) || bytes.starts_with(&[0xfe, 0xff]) {
        "le fichier est en UTF-16 (« Texte Unicode » d’Excel)"
    } else {
        "le fichier n’est pas en UTF-8 (sans doute en Windows-1252)"
    };
    String::from_utf8(bytes).map_err(|error| {
        let good = &error.as_bytes()[..error.utf8_error().valid_up_to()];
        let line = good.iter().filter(|&&byte| byte == b'\n').count() + 1;
        told(line, format!("{what}. {}", remedy(file)))
    })
}

/// What to do where a file cannot be read at all.
pub fn unreadable(error: &io::Error) -> String {
    let kind = error.kind();
    let told = if kind == io::ErrorKind::NotFound {
        "fichier introuvable : remettez-le à cette place"
    } else if kind == io::ErrorKind::PermissionDenied {
        "lecture ou écriture refusée : vérifiez les droits du fichier, et fermez-le s’il est ouvert ailleurs"
    } else {
        "le fichier ne se lit pas : fermez-le s’il est ouvert ailleurs, et vérifiez le disque"
    };
    told.to_owned()
}

/// How to save a file so that it reads.
pub(super) fn remedy(file: File) -> &'static str {
    match file {
        File::Observations | File::Sheet => {
            "Rouvrez le fichier et enregistrez-le de nouveau. LibreOffice : « Enregistrer sous », « Texte CSV », « Éditer les paramètres du filtre », jeu de caractères « Unicode (UTF-8) », séparateur « , ». Excel : « Enregistrer sous », « CSV UTF-8 (délimité par des virgules) »"
        }
        File::Study | File::Site | File::Address => {
            "Dans l’éditeur de texte : « Enregistrer sous », encodage « UTF-8 »"
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_not_utf8_is_told_once_with_its_line_and_the_remedy() {
        let cases: [(&[u8], usize, &str); 4] = [
            (b"page\n8\xe9\n", 2, "Windows-1252"),
            (b"\xff\xfep\0a\0", 1, "UTF-16"),
            (b"\xfe\xff\0p\0a", 1, "UTF-16"),
            (b"PK\x03\x04\xff", 1, "classeur"),
        ];
        for (bytes, line, what) in cases {
            let told = text(File::Observations, Ok(bytes.to_vec())).expect_err(what);
            assert_eq!(told.line, line);
            for part in [what, "LibreOffice", "Excel"] {
                assert!(told.reason.contains(part), "{told}");
            }
        }
        let missing = text(File::Study, Err(io::ErrorKind::NotFound.into())).expect_err("no file");
        assert_eq!(
            missing.to_string(),
            "assets/data/study.toml : fichier introuvable : remettez-le à cette place"
        );
    }
}
