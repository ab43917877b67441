//! A plate: that each part plays a role which its form has, and that what
//! plays it is there.

use toml::Spanned;

use super::name::Thing;
use super::{Check, leak};
use crate::data::*;
use crate::source::{keep, wording};

impl Check<'_> {
    pub(super) fn plate(&mut self, plate: &wording::Plate, observations: &[Observation]) -> Figure {
        let form = Form::from_slug(plate.kind.get_ref());
        if form.is_none() {
            let known: Vec<&str> = Form::EACH.into_iter().map(Form::slug).collect();
            self.plate_problem(
                plate,
                &plate.kind,
                &format!(
                    "kind « {} » inconnu ({})",
                    plate.kind.get_ref(),
                    known.join(", ")
                ),
            );
        }
        let parts: Vec<Part> = plate
            .parts
            .iter()
            .filter_map(|part| self.part(plate, form, part, observations))
            .collect();
        for &(role, fewest, most) in form.map_or(&[][..], Form::roles) {
            let count = parts.iter().filter(|part| part.role == role).count();
            if !(usize::from(fewest)..=usize::from(most)).contains(&count) {
                let wanted = match (fewest, most) {
                    (fewest, most) if fewest == most => format!("{fewest}"),
                    (fewest, most) => format!("de {fewest} à {most}"),
                };
                self.plate_problem(
                    plate,
                    &plate.slug,
                    &format!(
                        "le rôle « {} » est tenu {count} fois, il faut {wanted}",
                        role.slug()
                    ),
                );
            }
        }
        for (part, declared) in parts.iter().zip(&plate.parts) {
            let foreign = form
                .is_some_and(|form| !form.roles().iter().any(|(role, _, _)| *role == part.role));
            if foreign {
                self.plate_problem(
                    plate,
                    &declared.role,
                    &format!(
                        "le rôle « {} » n’existe pas pour ce kind{}",
                        part.role.slug(),
                        form.map_or_else(String::new, roles)
                    ),
                );
            }
        }
        let mut items: Vec<IndicatorId> = Vec::new();
        for part in &parts {
            if let Subject::Indicator { id, .. } = part.subject
                && !items.contains(&id)
            {
                items.push(id);
            }
        }
        let form = form.unwrap_or(Form::Branches);
        let declared = Plate {
            form,
            parts: leak(parts.into_iter()),
        };
        let chapter = self.chapters.id(plate.chapter.get_ref());
        Figure {
            slug: keep(plate.slug.get_ref()),
            chapter: ChapterId(self.refer(Thing::Chapter, &plate.chapter, chapter)),
            kind: Kind::Plate(Box::leak(Box::new(declared))),
            title: keep(&plate.title),
            about: keep(&plate.about),
            items: items.leak(),
            note: keep(&plate.note),
            span: match form {
                // It stands on the first screen.
                Form::Houses => Span::Opening,
                Form::Whale
                | Form::Depths
                | Form::Regatta
                | Form::Lighthouse
                | Form::Clouds
                | Form::Branches
                | Form::Pines => Span::Plate,
            },
        }
    }

    /// A part, or `None` where its role or its subject is unknown; then it is
    /// a problem.
    fn part(
        &mut self,
        plate: &wording::Plate,
        form: Option<Form>,
        part: &wording::Part,
        observations: &[Observation],
    ) -> Option<Part> {
        let Some(role) = Role::from_slug(part.role.get_ref()) else {
            let reason = format!(
                "rôle « {} » inconnu{}",
                part.role.get_ref(),
                form.map_or_else(String::new, roles)
            );
            self.plate_problem(plate, &part.role, &reason);
            return None;
        };
        if role.takes() == Takes::Count {
            let Some(fact) = &part.fact else {
                let reason = format!(
                    "le rôle « {} » demande un fact : ajoutez fact = \"…\", l’identifiant d’un bloc [[fact]]",
                    role.slug()
                );
                self.plate_problem(plate, &part.role, &reason);
                return None;
            };
            let id = self.facts.id(fact.get_ref());
            if id.is_some_and(|id| !self.wording.fact[usize::from(id)].respondents) {
                let reason = format!(
                    "le rôle « {} » montre ceux qui ont répondu : le [[fact]] « {} » n’a pas « respondents = true »",
                    role.slug(),
                    fact.get_ref()
                );
                self.plate_problem(plate, fact, &reason);
            }
            let subject = Subject::Fact(FactId(self.refer(Thing::Fact, fact, id)));
            return id.map(|_| Part {
                role,
                subject,
                label: keep(&part.label),
                group: keep(&part.group),
            });
        }
        let Some(name) = &part.indicator else {
            let reason = format!(
                "le rôle « {} » demande un indicator : ajoutez indicator = \"…\", l’identifiant d’un bloc [[indicator]]",
                role.slug()
            );
            self.plate_problem(plate, &part.role, &reason);
            return None;
        };
        let id = self.indicators.id(name.get_ref());
        let indicator = IndicatorId(self.refer(Thing::Indicator, name, id));
        id?;
        let answer = self.known_answer(part.answer.as_ref()).ok()?;
        let population = match &part.population {
            None => PopulationId::WHOLE,
            Some(name) => self.known_population(name)?,
        };
        let fits = |o: &&Observation| {
            // One house a percent.
            let counted = role != Role::House || o.unit == Unit::Share;
            o.indicator == indicator && counted && plays(o, role.takes(), answer, population)
        };
        if !observations.iter().any(|o| fits(&o)) && self.read_in_full(name.get_ref()) {
            let reason = format!(
                "« {} » n’a aucune ligne dans observations.csv qui puisse tenir le rôle « {} »",
                name.get_ref(),
                role.slug()
            );
            self.plate_problem(plate, name, &reason);
        }
        Some(Part {
            role,
            subject: Subject::Indicator {
                id: indicator,
                answer,
                population,
            },
            label: keep(&part.label),
            group: keep(&part.group),
        })
    }

    fn plate_problem(&mut self, plate: &wording::Plate, at: &Spanned<String>, reason: &str) {
        let slug = plate.slug.get_ref();
        self.word_problem(at, format!("[[plate]] « {slug} » : {reason}"));
    }
}

/// The roles of a form, for a message: " (lead, branch ; facultatifs : leaf)".
fn roles(form: Form) -> String {
    let of = |wanted: fn(u8) -> bool| {
        let own = form.roles().iter().filter(|(_, fewest, _)| wanted(*fewest));
        own.map(|(role, _, _)| role.slug())
            .collect::<Vec<_>>()
            .join(", ")
    };
    match (of(|fewest| fewest > 0), of(|fewest| fewest == 0)) {
        (needed, optional) if optional.is_empty() => format!(" ({needed})"),
        (needed, optional) => format!(" ({needed} ; facultatifs : {optional})"),
    }
}

/// Whether a number can play a part of this kind.
pub fn plays(
    o: &Observation,
    takes: Takes,
    answer: Option<AnswerId>,
    population: PopulationId,
) -> bool {
    match (takes, o.measure) {
        (Takes::BySize, Measure::Level) => o.answer.is_none(),
        (Takes::Answers, Measure::Level) => {
            o.answer.is_some() && o.population == PopulationId::WHOLE
        }
        (Takes::Single, Measure::Level) => o.answer == answer && o.population == population,
        (Takes::Single, Measure::Composition(class)) => {
            population == PopulationId::WHOLE || class == population
        }
        (Takes::Change, Measure::Change) => o.answer == answer,
        (Takes::BySize | Takes::Answers, Measure::Change | Measure::Composition(_))
        | (Takes::Single, Measure::Change)
        | (Takes::Change, Measure::Level | Measure::Composition(_))
        | (Takes::Count, _) => false,
    }
}
