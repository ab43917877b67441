//! Whether the page can be served at a port of this machine.

use std::net::TcpListener;

/// # Errors
/// What to type instead, where another program has the port.
pub fn free(port: &str) -> Result<&'static str, String> {
    let Ok(number) = port.parse::<u16>() else {
        return Err(format!(
            "PORT={port} : un port est un nombre de 1024 à 65535, par exemple make serve PORT=8081"
        ));
    };
    match TcpListener::bind(("127.0.0.1", number)) {
        Ok(_) => Ok(""),
        Err(_) => {
            let other = if number == 8080 { 8081 } else { 8080 };
            Err(format!(
                "le port {number} est pris, peut-être par un make serve resté ouvert. Fermez-le, ou lancez : make serve PORT={other}"
            ))
        }
    }
}
