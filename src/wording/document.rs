//! Structured text: what is said, without how it looks.

use knowledge::fault::ThingKind;

/// A text in blocks.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Document {
    /// The blocks, in order.
    pub blocks: Vec<Block>,
}

/// A block of text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Block {
    /// A heading with its level, from 1.
    Heading(u8, Line),
    /// Running text.
    Paragraph(Line),
    /// A line of a sum: the points, and for what.
    Sum(i64, Line),
    /// A line that belongs to the one before it.
    Note(Line),
    /// Points of a list.
    List(Vec<Line>),
    /// Steps in order.
    Steps(Vec<Line>),
    /// Points with a box to tick, and whether it is ticked.
    Ticks(Vec<(bool, Line)>),
    /// A table: the names of its columns, and its rows.
    Table {
        /// What the columns are called.
        head: Vec<Line>,
        /// As many cells in each as there are columns.
        rows: Vec<Vec<Line>>,
    },
    /// A bar: whole length, how much of it is solid, how much more is possible; of 100.
    Bar {
        /// Points that are there as it is.
        solid: u8,
        /// Points that are there at best.
        reach: u8,
    },
    /// How many gave each answer.
    Chart(Chart),
    /// What happens when, as a picture: days before and after, and what. **All of it stands in words beside it**, so a format
    /// without pictures leaves it out.
    Timeline(Vec<(i64, String)>),
}

/// How many gave each answer: at each moment, or in each group.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Chart {
    /// The answers that could be given, in order.
    pub answers: Vec<String>,
    /// Who or when, and how many gave each answer.
    pub rows: Vec<(String, Vec<u32>)>,
}

impl Chart {
    /// The chart as a table: the names of its columns, and its rows; for formats without pictures.
    pub fn table(&self) -> (Vec<Line>, Vec<Vec<Line>>) {
        let head = std::iter::once(String::new()).chain(self.answers.iter().cloned()).map(line).collect();
        let row = |(name, counts): &(String, Vec<u32>)| {
            let counts = (0..self.answers.len()).map(|at| counts.get(at).copied().unwrap_or(0).to_string());
            std::iter::once(name.clone()).chain(counts).map(line).collect()
        };
        (head, self.rows.iter().map(row).collect())
    }
}

/// A line: stretches of text with a tone.
pub type Line = Vec<Span>;

/// A stretch of text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Span {
    /// The text.
    pub text: String,
    /// How it is meant.
    pub tone: Tone,
    /// The thing that it names, where it names one that has a page of its own.
    pub names: Option<Named>,
}

/// A thing of the knowledge base that a text names.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Named {
    /// What it is.
    pub kind: ThingKind,
    /// Its name as it is written in files.
    pub id: String,
}

/// How a stretch of text is meant.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Tone {
    /// As it is.
    #[default]
    Plain,
    /// What one should see first.
    Strong,
    /// What may be passed over.
    Quiet,
    /// What speaks for it.
    Good,
    /// What to watch.
    Caution,
    /// How something is called in files and commands, beside its name. Who reads on a screen does without ([`Document::to_read`]).
    Id,
    /// The name of a source: in a list first in its point, where it is described; anywhere else it leads there.
    Source,
    /// An address on the web. The text is the address itself, so that it can be read from paper.
    Address,
}

impl Span {
    /// A stretch with a tone.
    pub fn new(tone: Tone, text: impl Into<String>) -> Self {
        Self { text: text.into(), tone, names: None }
    }

    /// The same, naming a thing.
    #[must_use]
    pub fn naming(mut self, kind: ThingKind, id: &(impl ToString + ?Sized)) -> Self {
        self.names = Some(Named { kind, id: id.to_string() });
        self
    }
}

impl From<String> for Span {
    fn from(text: String) -> Self {
        Self { text, tone: Tone::Plain, names: None }
    }
}

impl From<&str> for Span {
    fn from(text: &str) -> Self {
        text.to_owned().into()
    }
}

/// Stands for a stretch within a sentence, until [`around`] puts it there.
pub(crate) const HERE: &str = "\u{1}";

/// A sentence with a stretch of its own in the place of [`HERE`]; the rest in one tone.
pub(crate) fn around(tone: Tone, said: &str, stretch: Span) -> Line {
    let Some((before, after)) = said.split_once(HERE) else { return vec![Span::new(tone, said)] };
    let spans = [Span::new(tone, before), stretch, Span::new(tone, after)];
    spans.into_iter().filter(|span| !span.text.is_empty()).collect()
}

/// A line of one stretch.
pub(crate) fn line(text: impl Into<Span>) -> Line {
    vec![text.into()]
}

impl Block {
    /// Whether a note says this.
    pub(crate) fn says(&self, said: &str) -> bool {
        matches!(self, Self::Note(line) if line.iter().any(|span| span.text.contains(said)))
    }
}

impl Document {
    pub(crate) fn heading(&mut self, level: u8, text: impl Into<Span>) {
        self.blocks.push(Block::Heading(level, line(text)));
    }

    pub(crate) fn paragraph(&mut self, text: impl Into<Span>) {
        self.blocks.push(Block::Paragraph(line(text)));
    }

    /// Running text with stretches of more than one tone.
    pub(crate) fn line(&mut self, spans: Line) {
        self.blocks.push(Block::Paragraph(spans));
    }

    pub(crate) fn note(&mut self, spans: Line) {
        self.blocks.push(Block::Note(spans));
    }

    /// A list, unless it is empty.
    pub(crate) fn list(&mut self, points: Vec<Line>) {
        if !points.is_empty() {
            self.blocks.push(Block::List(points));
        }
    }

    /// A list to tick off, unless it is empty.
    pub(crate) fn ticks(&mut self, points: Vec<(bool, Line)>) {
        if !points.is_empty() {
            self.blocks.push(Block::Ticks(points));
        }
    }

    pub(crate) fn table(&mut self, head: Vec<Line>, rows: Vec<Vec<Line>>) {
        self.blocks.push(Block::Table { head, rows });
    }

    /// All lines but the names of columns, in order.
    fn lines(&self) -> impl Iterator<Item = &Line> {
        self.blocks.iter().flat_map(|block| -> Vec<&Line> {
            match block {
                Block::Heading(_, line) | Block::Paragraph(line) | Block::Sum(_, line) | Block::Note(line) => {
                    vec![line]
                }
                Block::List(points) | Block::Steps(points) => points.iter().collect(),
                Block::Ticks(points) => points.iter().map(|(_, point)| point).collect(),
                Block::Table { rows, .. } => rows.iter().flatten().collect(),
                Block::Bar { .. } | Block::Chart(_) | Block::Timeline(_) => Vec::new(),
            }
        })
    }

    /// The same, to be changed.
    pub(crate) fn lines_mut(&mut self) -> impl Iterator<Item = &mut Line> {
        self.blocks.iter_mut().flat_map(|block| -> Vec<&mut Line> {
            match block {
                Block::Heading(_, line) | Block::Paragraph(line) | Block::Sum(_, line) | Block::Note(line) => {
                    vec![line]
                }
                Block::List(points) | Block::Steps(points) => points.iter_mut().collect(),
                Block::Ticks(points) => points.iter_mut().map(|(_, point)| point).collect(),
                Block::Table { rows, .. } => rows.iter_mut().flatten().collect(),
                Block::Bar { .. } | Block::Chart(_) | Block::Timeline(_) => Vec::new(),
            }
        })
    }

    /// Whether anything in it leads somewhere.
    pub fn leads(&self) -> bool {
        self.lines().flatten().any(|span| span.names.is_some() || span.tone == Tone::Address)
    }

    /// The same without what is for files and commands only.
    #[must_use]
    pub fn to_read(mut self) -> Self {
        self.lines_mut().for_each(|line| line.retain(|span| span.tone != Tone::Id));
        self.blocks.retain(|block| !matches!(block, Block::Paragraph(line) if line.is_empty()));
        self
    }

    /// What it names, each once, in order.
    pub fn named(&self) -> Vec<&Named> {
        let mut all: Vec<&Named> = Vec::new();
        for named in self.lines().flatten().filter_map(|span| span.names.as_ref()) {
            if !all.contains(&named) {
                all.push(named);
            }
        }
        all
    }

    /// All text, for searching and for tests.
    pub fn plain(&self) -> String {
        let join = |line: &Line| line.iter().map(|span| span.text.as_str()).collect::<String>();
        let mut lines = Vec::new();
        for block in &self.blocks {
            match block {
                Block::Heading(_, line) | Block::Paragraph(line) | Block::Note(line) => lines.push(join(line)),
                Block::Sum(points, line) => lines.push(format!("{points:+} {}", join(line))),
                Block::List(points) | Block::Steps(points) => lines.extend(points.iter().map(join)),
                Block::Ticks(points) => lines.extend(points.iter().map(|(_, point)| join(point))),
                Block::Table { head, rows } => {
                    let joined = |cells: &Vec<Line>| cells.iter().map(join).collect::<Vec<_>>().join(" ");
                    lines.extend(std::iter::once(head).chain(rows).map(joined));
                }
                Block::Chart(chart) => {
                    let (head, rows) = chart.table();
                    let joined = |cells: &Vec<Line>| cells.iter().map(join).collect::<Vec<_>>().join(" ");
                    lines.extend(std::iter::once(&head).chain(&rows).map(joined));
                }
                Block::Bar { .. } | Block::Timeline(_) => {}
            }
        }
        lines.join("\n")
    }
}
