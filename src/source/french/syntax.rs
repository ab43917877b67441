//! A fault of the writing itself.

/// What is wrong, from the line where the reader gave up.
pub(super) fn told(message: &str, line: &str) -> String {
    let trimmed = line.trim();
    let value = trimmed.split_once('=').map(|(_, value)| value.trim());
    let number = |text: &str| !text.is_empty() && text.trim().chars().all(|c| c.is_ascii_digit());
    let comma = value.and_then(|v| v.split('#').next()?.split_once(','));
    let what = if message.contains("duplicate key") {
        "ce nom est écrit deux fois dans le même bloc : gardez une seule ligne"
    } else if comma.is_some_and(|(whole, rest)| number(whole) && number(rest)) {
        "un nombre décimal s’écrit avec un point (4.5), et non une virgule"
    } else if trimmed.contains(['“', '”']) || value.is_some_and(|v| v.starts_with(['«', '’', '‘']))
    {
        "un texte s’écrit entre guillemets droits (\"…\") : remplacez ceux qui l’entourent"
    } else if trimmed.matches('"').count() % 2 == 1
        || trimmed.matches('"').count() > 2 && !trimmed.contains(['[', '{'])
    {
        "guillemet droit (\") en trop ou manquant : un texte en a un au début et un à la fin ; à l’intérieur, employez « »"
    } else if value == Some("") {
        "il manque la valeur après « = »"
    } else if trimmed.starts_with('[') {
        "crochets mal fermés, ici ou plus haut : une liste finit par ], et un bloc commence par [nom] ou [[nom]], seul sur sa ligne"
    } else if value.is_none() {
        "cette ligne devrait être « nom = valeur » ; une remarque commence par #"
    } else if value.is_some_and(|v| v.starts_with(char::is_alphabetic)) {
        "un texte s’écrit entre guillemets droits (\"…\")"
    } else {
        "cette ligne ne se lit pas : vérifiez les guillemets droits, les crochets et les virgules, ici et à la ligne d’avant"
    };
    what.replace(" ; ", "\u{202f}; ")
}
