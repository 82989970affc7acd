//! The real program in a real pseudo-terminal: keys in, bytes out, and what becomes of the file.
//!
//! Nothing here measures how fast the program is. What has to happen at all gets [`PATIENCE`]; only the rule that a
//! closed terminal ends the program within a second is a matter of the clock.

use std::fs::{self, File};
use std::io::{Read, Write};
use std::os::unix::fs::PermissionsExt;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Mutex};
use std::thread::{self, JoinHandle, sleep};
use std::time::{Duration, Instant};

use portable_pty::{Child, CommandBuilder, ExitStatus, MasterPty, PtyPair, PtySize, native_pty_system};
use serde_json::Value;
use vt100::{Parser, Screen};

use crate::support::{Home, PROGRAM, flat, no_isolation_marks, one_at_a_time, start};

/// How long anything may take that has to happen at all. Far more than it takes; a test that gets here has failed.
const PATIENCE: Duration = Duration::from_secs(10);

const COLUMNS: u16 = 120;
const ROWS: u16 = 32;

/// The first and last words of a frame.
const BEGIN: &str = "\x1b[?2026h";
const END: &str = "\x1b[?2026l";

/// How long a program that has nothing to do is watched, and how long nothing must come for it to count as done.
const IDLE: Duration = Duration::from_millis(1600);
const QUIET: Duration = Duration::from_millis(300);

/// A closed terminal ends the program within a second; twice that is allowed, for a machine that does much else.
const HANG_UP: Duration = Duration::from_secs(2);

/// How shells count the end by a hang-up, and by a request to end.
const HUNG_UP: u32 = 129;
const TERMINATED: u32 = 143;

/// On the first page: tick the first and the fourth thing, and done.
const TWO_TICKS: &str = " \x1b[B\x1b[B\x1b[B \r";

/// Answers to the question that is selected when a dossier opens; the last says that it is not known.
const MANY_ANSWERS: &str = "12121212121212121212121212121212121212120";

/// A dossier with the mark of somebody who writes in files by hand.
pub const COMMENTED: &str = r#"// Made at the kitchen table.
Dossier(
    version: 2,
    place: "Westwijk", // as the residents say
    profile: (answers: {
        /* everybody agrees */ "irritation": Step(4),
        "feeling-unsafe": NotKnown, // ask again in May
    }),
)
// The end.
"#;

#[test]
fn ticks_lead_to_a_first_activity_that_is_also_the_first_of_match() {
    let home = Home::new();
    let mut terminal = Terminal::begin(&home);

    terminal.type_in(TWO_TICKS);
    let dossier = the_new_dossier(&home);
    let advice = advice_after_ticks(&home, &dossier);
    let first = terminal.first_activity(&advice);
    assert_eq!(first, first_ranked(&advice));

    terminal.type_in("q");
    assert_eq!(terminal.end().exit_code(), 0);
    let (output, screen) = (terminal.output(), terminal.screen());
    assert_given_back(&screen);
    let left = output.rfind("\x1b[?1049l").expect("the alternate screen is left");
    let said = &output[left..];
    assert!(said.contains(&format!("Opgeslagen in {}", dossier.display())), "{said:?}");
    no_isolation_marks(&output);

    // What was kept is what comes back.
    let path = dossier.display().to_string();
    let mut again = Terminal::open(&home, &[&path]);
    assert_eq!(again.first_activity(&advice), first);
    again.type_in("q");
    assert_eq!(again.end().exit_code(), 0);
    assert_eq!(advice_for(&home, &dossier), advice, "looking changes nothing");
    assert_eq!(home.new_dossiers(), [dossier]);
}

#[test]
fn a_closed_terminal_ends_the_program_and_the_last_answer_is_kept() {
    let home = Home::with("westwijk.ron", COMMENTED);
    let mut terminal = Terminal::open(&home, &["westwijk.ron"]);
    terminal.first_frame();
    // Gone as soon as the first of these answers shows on screen, while the program still works on the others.
    terminal.hang_up_after(MANY_ANSWERS);
    assert_eq!(terminal.ended_by_hang_up(), HUNG_UP);
    assert_eq!(added_answer(&home.read("westwijk.ron")), "NotKnown");
    assert_eq!(home.names(), ["westwijk.ron"], "nothing is left beside it");
}

#[test]
fn a_terminal_that_goes_without_a_signal_ends_an_idle_program_too() {
    let home = Home::with("westwijk.ron", COMMENTED);
    let mut terminal = Terminal::open_without_session(&home, &["westwijk.ron"]);
    terminal.first_frame();
    terminal.type_in("0");
    until("the answer in the file", || (answers(&home.read("westwijk.ron")) == 3).then_some(()));
    // The next pane: one frame, and then nothing that would have the program notice by writing.
    terminal.hang_up_after("\t");
    assert_eq!(terminal.ended_by_hang_up(), HUNG_UP);
    assert_eq!(added_answer(&home.read("westwijk.ron")), "NotKnown");
}

#[test]
fn a_request_to_end_gives_the_terminal_back_and_keeps_the_dossier() {
    for signal in ["TERM", "INT"] {
        let home = Home::new();
        let mut terminal = Terminal::open(&home, &["westwijk.ron"]);
        // Without this, the last one to close it could have its modes set back by the system.
        let _line = File::open(terminal.line()).expect("the line of the terminal");
        terminal.first_page();
        assert_ne!(terminal.modes(), terminal.modes_before, "keys reach the program one by one");
        terminal.type_in(TWO_TICKS);
        until("the dossier", || home.path("westwijk.ron").exists().then_some(()));
        terminal.type_in("\t1");
        terminal.quiet();
        let kept = home.read("westwijk.ron");

        let process = terminal.child.process_id().expect("a process").to_string();
        let mut kill = Command::new("kill");
        let sent = start(kill.args([format!("-{signal}"), process])).and_then(|mut kill| kill.wait());
        assert!(sent.is_ok_and(|status| status.success()), "the signal is sent");
        let ended = until("the end of the program", || terminal.child.try_wait().expect("a status"));
        assert_eq!(ended.exit_code(), TERMINATED);
        // The line is held open, so the reader does not see an end: wait for the last words instead.
        until("the cursor shown again", || terminal.output().contains("\x1b[?25h").then_some(()));
        assert_given_back(&terminal.screen());
        assert_eq!(terminal.modes(), terminal.modes_before, "the terminal is as it was");
        assert_eq!(home.read("westwijk.ron"), kept);
    }
}

#[test]
fn quitting_gives_the_modes_of_the_terminal_back() {
    let home = Home::new();
    for key in ["q", "\x03"] {
        let mut terminal = Terminal::open(&home, &[]);
        let _line = File::open(terminal.line()).expect("the line of the terminal");
        terminal.first_frame();
        assert_ne!(terminal.modes(), terminal.modes_before);
        terminal.type_in(key);
        let ended = until("the end of the program", || terminal.child.try_wait().expect("a status"));
        assert_eq!(ended.exit_code(), 0);
        assert_eq!(terminal.modes(), terminal.modes_before);
        // Nothing was begun, so nothing was made and nothing is said of it.
        assert!(!terminal.output().contains("Opgeslagen in"), "{:?}", terminal.output());
        assert_eq!(home.new_dossiers(), [""; 0].map(PathBuf::from));
    }
}

#[test]
fn two_hundred_keys_at_once_cause_at_most_twenty_frames() {
    let home = Home::new();
    let mut terminal = Terminal::open(&home, &["nieuw.ron"]);
    terminal.first_page();
    let before = terminal.quiet();
    // Up and down, so that each of them changes the screen; at the end to the last thing and a tick there.
    let keys = format!("{}G ", "jk".repeat(99));
    assert_eq!(keys.len(), 200);
    terminal.type_in(&keys);
    terminal.see("the last thing ticked", |screen| {
        let boxes: Vec<String> =
            rows(screen).into_iter().filter(|row| row.contains("[ ]") || row.contains("[x]")).collect();
        boxes.last()?.contains("[x]").then_some(())
    });
    terminal.quiet();
    let frames = terminal.output()[before..].matches(BEGIN).count();
    assert!((1..=20).contains(&frames), "{frames} frames");
    terminal.quit();
}

#[test]
fn answers_that_come_at_once_are_drawn_and_kept_together() {
    let home = Home::with("westwijk.ron", COMMENTED);
    let mut terminal = Terminal::open(&home, &["westwijk.ron"]);
    terminal.first_frame();
    let before = terminal.quiet();
    terminal.type_in(&"12".repeat(20));
    until("the answer in the file", || (answers(&home.read("westwijk.ron")) == 3).then_some(()));
    terminal.quiet();
    let frames = terminal.output()[before..].matches(BEGIN).count();
    assert!((1..=20).contains(&frames), "{frames} frames");
    assert!(!home.read("westwijk.ron").contains("Step(1)"), "the last of them counts");
    terminal.quit();
}

#[test]
fn every_byte_between_start_and_end_is_in_a_frame() {
    let home = Home::new();
    let mut terminal = Terminal::open(&home, &["nieuw.ron"]);
    terminal.first_page();
    for keys in [TWO_TICKS, "?", "\x1b", "\t", "j", "\t", "jj", "L", "u", "t", "q"] {
        terminal.type_in(keys);
        if keys != "q" {
            terminal.quiet();
        }
    }
    terminal.end();
    let output = terminal.output();
    no_isolation_marks(&output);
    let first = output.find(BEGIN).expect("a frame");
    let taken = &output[..first];
    assert!(taken.ends_with("\x1b[?25l") && taken.contains("\x1b[?1049h"), "{taken:?}");
    let last = output.rfind("\x1b[?2004l").expect("the terminal is given back");
    let mut rest = &output[first..last];
    let mut frames = 0;
    while let Some(frame) = rest.strip_prefix(BEGIN) {
        let (inside, after) = frame.split_once(END).expect("a frame ends");
        assert!(!inside.contains(BEGIN), "a frame begins in a frame");
        assert!(!inside.is_empty(), "a frame that says nothing");
        (rest, frames) = (after, frames + 1);
    }
    // The end of an update is said once more when the terminal is given back, in case a frame was broken off.
    assert_eq!(rest, format!("{END}\x1b[0m"));
    assert!(frames >= 5, "{frames} frames");
}

#[test]
fn a_program_with_nothing_to_do_writes_no_byte() {
    let home = Home::with("westwijk.ron", COMMENTED);
    let mut terminal = Terminal::open(&home, &["westwijk.ron"]);
    terminal.first_frame();
    for keys in ["", "1", "\t"] {
        terminal.type_in(keys);
        let before = terminal.quiet();
        sleep(IDLE);
        assert_eq!(&terminal.output()[before..], "", "after {keys:?}");
    }
    // What takes long is worked out while nothing happens, and then there is nothing to do either.
    terminal.type_in("t\r\tA");
    terminal.see("that it was worked out", |screen| {
        let contents = screen.contents();
        (contents.contains("Hoe vast staat dit?") && !contents.contains("Wordt nog nagegaan")).then_some(())
    });
    let before = terminal.quiet();
    sleep(IDLE);
    assert_eq!(&terminal.output()[before..], "", "after the work");
    // A key that means nothing here says nothing either.
    let before = terminal.quiet();
    terminal.type_in("xX");
    sleep(QUIET);
    assert_eq!(&terminal.output()[before..], "");
    terminal.quit();
}

#[test]
fn a_terminal_of_one_cell_is_survived() {
    let home = Home::new();
    let mut terminal = Terminal::begin(&home);
    terminal.type_in(TWO_TICKS);
    let advice = advice_after_ticks(&home, &the_new_dossier(&home));
    let first = terminal.first_activity(&advice);
    for (columns, rows) in [(1, 1), (COLUMNS, 1), (1, ROWS), (39, 9), (40, 10), (300, 100)] {
        terminal.resize(columns, rows);
        terminal.type_in("\t?j?k");
        terminal.quiet();
    }
    terminal.resize(COLUMNS, ROWS);
    assert_eq!(terminal.first_activity(&advice), first);
    terminal.quit();
}

#[test]
fn a_dossier_that_does_not_exist_yet_is_made_at_the_first_answer_for_its_owner_alone() {
    let home = Home::new();
    let mut terminal = Terminal::open(&home, &["westwijk.ron"]);
    terminal.first_page();
    terminal.type_in(" ");
    terminal.quiet();
    assert_eq!(home.names(), [""; 0], "a tick is no answer yet");
    terminal.type_in("\r");
    until("the dossier", || home.path("westwijk.ron").exists().then_some(()));
    assert_eq!(mode(&home.path("westwijk.ron")), 0o600);
    terminal.quit();
    assert_eq!(home.names(), ["westwijk.ron"]);
    assert_eq!(home.new_dossiers(), [""; 0].map(PathBuf::from), "it goes where it was asked for");
    home.run("match westwijk.ron").good();
}

#[test]
fn an_answer_leaves_comments_order_and_rights_of_a_file_alone() {
    let home = Home::with("westwijk.ron", COMMENTED);
    fs::set_permissions(home.path("westwijk.ron"), fs::Permissions::from_mode(0o640)).expect("rights");
    let mut terminal = Terminal::open(&home, &["westwijk.ron"]);
    terminal.first_frame();
    terminal.type_in("2");
    let text = until("the answer in the file", || {
        let text = home.read("westwijk.ron");
        (text != COMMENTED).then_some(text)
    });
    let mut old = COMMENTED.lines().peekable();
    let added: Vec<&str> = text.lines().filter(|line| old.next_if_eq(line).is_none()).collect();
    assert_eq!(old.next(), None, "a line is gone or changed: {text}");
    let (which, added): (Vec<&str>, Vec<&str>) = added.into_iter().partition(|line| is_knowledge(line));
    assert!(which.len() == 1 && added.len() == 1 && answers(added[0]) == 1, "{which:?} {added:?}");
    assert_eq!(mode(&home.path("westwijk.ron")), 0o640);
    // Taken back, it is the file that it was, but for the knowledge base that is named.
    terminal.type_in("u");
    until("the file as it was", || {
        let text = home.read("westwijk.ron");
        let lines: Vec<&str> = text.lines().filter(|line| !is_knowledge(line)).collect();
        (lines == COMMENTED.lines().collect::<Vec<_>>()).then_some(())
    });
    terminal.quit();
}

#[test]
fn what_the_program_does_not_know_in_a_dossier_is_shown_and_stays_in_the_file() {
    let unknown = COMMENTED.replace("\"feeling-unsafe\"", "\"feeling-unsaf\"");
    let home = Home::with("westwijk.ron", &unknown);
    let mut terminal = Terminal::open(&home, &["westwijk.ron"]);
    terminal.see("the unknown name", |screen| screen.contents().contains("feeling-unsaf\"").then_some(()));
    terminal.type_in("\x1b");
    terminal.quiet();
    terminal.type_in("2");
    let text = until("the answer in the file", || {
        let text = home.read("westwijk.ron");
        (answers(&text) == answers(&unknown) + 1).then_some(text)
    });
    assert!(text.contains("\"feeling-unsaf\": NotKnown, // ask again in May"), "{text}");
    terminal.quit();
}

#[test]
fn what_somebody_else_wrote_meanwhile_is_not_overwritten() {
    let home = Home::with("westwijk.ron", COMMENTED);
    let mut terminal = Terminal::open(&home, &["westwijk.ron"]);
    terminal.first_frame();
    let theirs = COMMENTED.replace("Step(4)", "Step(1)");
    home.write("westwijk.ron", &theirs);
    terminal.type_in("2");
    let beside = until("a file beside it", || another(&home));
    assert_eq!(home.read("westwijk.ron"), theirs);
    // All that was in the file when it was opened, and the answer.
    let ours = home.read(&beside);
    assert_eq!(answers(&ours), answers(COMMENTED) + 1);
    assert!(ours.contains("\"irritation\": Step(4)"), "{ours}");
    assert!(ours.contains("// ask again in May"), "the comments are lost: {ours}");
    // The next answer goes there too, and not to a third file.
    terminal.type_in("1");
    until("the next answer", || (home.read(&beside) != ours).then_some(()));
    terminal.quit();
    assert_eq!(home.read("westwijk.ron"), theirs);
    assert_eq!(home.names().len(), 2, "{:?}", home.names());
    assert!(terminal.output().contains(&beside), "it says where the work is");
}

#[test]
fn what_is_no_text_is_not_overwritten_either() {
    let home = Home::with("westwijk.ron", COMMENTED);
    let mut terminal = Terminal::open(&home, &["westwijk.ron"]);
    terminal.first_frame();
    home.write("westwijk.ron", b"\xff\xfe");
    terminal.type_in("2");
    let beside = until("a file beside it", || another(&home));
    assert_eq!(answers(&home.read(&beside)), answers(COMMENTED) + 1);
    terminal.quit();
    assert_eq!(fs::read(home.path("westwijk.ron")).expect("the file"), b"\xff\xfe");
}

#[test]
fn a_file_made_meanwhile_under_the_name_of_a_new_dossier_is_not_overwritten() {
    let home = Home::new();
    let mut terminal = Terminal::open(&home, &["westwijk.ron"]);
    terminal.first_page();
    home.write("westwijk.ron", COMMENTED);
    terminal.type_in("\r");
    let beside = until("a file beside it", || another(&home));
    assert!(answers(&home.read(&beside)) > 0);
    terminal.quit();
    assert_eq!(home.read("westwijk.ron"), COMMENTED);
}

#[test]
fn work_that_could_not_be_kept_is_said_and_kept_when_it_can_be() {
    let home = Home::new();
    // A folder that is a file: nothing can be written in there, not even by root.
    home.write("folder", "in the way");
    let mut terminal = Terminal::open(&home, &["folder/westwijk.ron"]);
    terminal.first_page();
    terminal.type_in("\r");
    terminal.see("that it is not kept", |screen| screen.contents().contains("niet opgeslagen").then_some(()));
    fs::remove_file(home.path("folder")).expect("out of the way");
    terminal.type_in("q");
    assert_eq!(terminal.end().exit_code(), 0);
    assert!(answers(&home.read("folder/westwijk.ron")) > 0, "kept after all");
}

#[test]
fn work_that_cannot_be_kept_at_all_is_no_success() {
    let home = Home::new();
    home.write("folder", "in the way");
    let mut terminal = Terminal::open(&home, &["folder/westwijk.ron"]);
    terminal.first_page();
    terminal.type_in("\r");
    terminal.see("that it is not kept", |screen| screen.contents().contains("niet opgeslagen").then_some(()));
    terminal.type_in("q");
    terminal.see("that quitting would lose it", |screen| screen.contents().contains("kwijt.").then_some(()));
    terminal.type_in("q");
    assert_ne!(terminal.end().exit_code(), 0);
    let output = terminal.output();
    let left = output.rfind("\x1b[?1049l").expect("the alternate screen is left");
    assert!(output[left..].contains("veranderde, is weg"), "{:?}", &output[left..]);
}

#[test]
fn what_was_laid_over_the_knowledge_base_is_said_until_the_first_key() {
    let home = Home::new();
    fs::create_dir(home.path("own")).expect("a folder");
    home.write("own/sources.ron", "[Source(id: \"OWN1\", title: \"Verslag\", kind: PracticeStory, extent: Whole)]");
    let mut terminal = Terminal::open(&home, &["--knowledge", "own", "nieuw.ron"]);
    terminal.first_page();
    let said = "Toegevoegd uit own: bron OWN1.";
    terminal.see("the notice", |screen| screen.contents().contains(said).then_some(()));
    terminal.type_in("\x1b[B");
    terminal.see("the second row without the notice", |screen| (!screen.contents().contains(said)).then_some(()));
    terminal.quit();
}

#[test]
fn the_screen_speaks_the_language_that_was_asked_for() {
    let home = Home::new();
    for (arguments, said) in [(["--lang", "nl"], "afsluiten"), (["--lang", "en"], "quit")] {
        let mut terminal = Terminal::open(&home, &arguments);
        terminal.first_frame();
        terminal.see(said, |screen| screen.contents().contains(said).then_some(()));
        terminal.quit();
    }
}

/// The advice for a new dossier once what was ticked is in it: it was there from its name on.
fn advice_after_ticks(home: &Home, dossier: &Path) -> Value {
    until("advice", || {
        let advice = advice_for(home, dossier);
        (advice["readiness"]["ready"] == true).then_some(advice)
    })
}

/// The only dossier that the program made by itself, as soon as it is there.
pub fn the_new_dossier(home: &Home) -> PathBuf {
    let dossier = until("a dossier", || home.new_dossiers().into_iter().find(|path| is_dossier(path)));
    assert_eq!(mode(&dossier), 0o600);
    dossier
}

/// The dossier that stands beside the one of Westwijk, once it is whole.
fn another(home: &Home) -> Option<String> {
    home.names().into_iter().find(|name| name != "westwijk.ron" && is_dossier(Path::new(name)))
}

/// Whether this is a dossier, and not the beginning of one: that has a name with a dot in front until it is whole.
fn is_dossier(path: &Path) -> bool {
    let hidden = path.file_name().is_some_and(|name| name.to_string_lossy().starts_with('.'));
    !hidden && path.extension().is_some_and(|extension| extension == "ron")
}

pub fn mode(path: &Path) -> u32 {
    fs::metadata(path).expect("the file").permissions().mode() & 0o7777
}

/// Looks until there is something to see.
pub fn until<T>(what: &str, look: impl FnMut() -> Option<T>) -> T {
    until_told(|| what.to_owned(), look)
}

/// Looks until there is something to see; what was not seen is told at the end only.
fn until_told<T>(what: impl Fn() -> String, mut look: impl FnMut() -> Option<T>) -> T {
    let start = Instant::now();
    loop {
        if let Some(seen) = look() {
            return seen;
        }
        assert!(start.elapsed() < PATIENCE, "in {} s not seen: {}", PATIENCE.as_secs(), what());
        sleep(Duration::from_millis(10));
    }
}

/// What `match --format json` says of a dossier.
fn advice_for(home: &Home, dossier: &Path) -> Value {
    let arguments = ["match".as_ref(), dossier.as_os_str(), "--format".as_ref(), "json".as_ref()];
    home.run_with(arguments, &[]).good().json()
}

/// How many answers a text has.
pub fn answers(text: &str) -> usize {
    let words = ["Step(", "Choice(", "Ticked", "NotTicked", "NotKnown"];
    words.iter().map(|word| text.matches(&format!(": {word}")).count()).sum()
}

/// The answer that was added to [`COMMENTED`].
pub fn added_answer(text: &str) -> &str {
    let added = text.lines().find(|line| answers(line) == 1 && !COMMENTED.contains(line)).expect("one more answer");
    added.trim_end_matches(',').rsplit(": ").next().unwrap_or_default()
}

/// Whether a line says with which knowledge base a dossier was saved.
fn is_knowledge(line: &str) -> bool {
    line.trim_start().starts_with("knowledge: ")
}

/// The activity that `match` ranks first.
fn first_ranked(advice: &Value) -> String {
    let first = &advice["activities"][0];
    assert_eq!(first["rank"][0], 1);
    first["name"].as_str().expect("a name").to_owned()
}

pub fn assert_given_back(screen: &Screen) {
    assert!(!screen.alternate_screen(), "the alternate screen is left");
    assert!(!screen.hide_cursor(), "the cursor is shown");
    assert!(!screen.bracketed_paste(), "pastes are not marked");
}

fn rows(screen: &Screen) -> Vec<String> {
    screen.rows(0, COLUMNS).collect()
}

/// A program in a pseudo-terminal. Dropping it ends the program.
pub struct Terminal {
    pub child: Box<dyn Child + Send + Sync>,
    /// None once it hung up.
    master: Option<Box<dyn MasterPty + Send>>,
    writer: Option<Box<dyn Write + Send>>,
    reader: Option<JoinHandle<()>>,
    output: Arc<Mutex<Vec<u8>>>,
    /// Has the reader let go of the terminal at the next thing it reads.
    let_go: Arc<AtomicBool>,
    hung_up: Option<Instant>,
    pub modes_before: String,
    /// The size, and from which byte on the screen has it.
    size: (u16, u16),
    since: usize,
}

impl Terminal {
    /// The program with these arguments, as a terminal window starts it.
    pub fn open(home: &Home, arguments: &[&str]) -> Self {
        let command = command(home, &[&[PROGRAM], arguments].concat());
        Self::start(|pair| pair.slave.spawn_command(command).expect("the program starts"))
    }

    /// What a command of the system's starts, in the environment of the program.
    pub fn open_by(home: &Home, words: &[&str]) -> Self {
        let mut command = command(home, words);
        command.env("PATH", std::env::var_os("PATH").unwrap_or_default());
        Self::start(|pair| pair.slave.spawn_command(command).expect("the command starts"))
    }

    /// The program in a terminal that is not that of its session, and so sends it no signals.
    fn open_without_session(home: &Home, arguments: &[&str]) -> Self {
        let mut command = home.command(arguments);
        Self::start(|pair| {
            let path = pair.master.tty_name().expect("a terminal has a name");
            let line = || File::options().read(true).write(true).open(&path).expect("the line of the terminal");
            command.stdin(line()).stdout(line()).stderr(Stdio::null());
            Box::new(command.spawn().expect("the program starts"))
        })
    }

    pub fn start(spawn: impl FnOnce(&PtyPair) -> Box<dyn Child + Send + Sync>) -> Self {
        let guard = one_at_a_time();
        let size = PtySize { rows: ROWS, cols: COLUMNS, pixel_width: 0, pixel_height: 0 };
        let pair = native_pty_system().openpty(size).expect("a pseudo-terminal");
        let modes_before = modes(pair.master.as_ref());
        let mut source = pair.master.try_clone_reader().expect("its output");
        let writer = pair.master.take_writer().expect("its keys");
        let child = spawn(&pair);
        // The program has the line alone, so that its end is the end of the output.
        drop(pair.slave);
        drop(guard);
        let (output, let_go) = (Arc::new(Mutex::new(Vec::new())), Arc::new(AtomicBool::new(false)));
        let (sink, last) = (Arc::clone(&output), Arc::clone(&let_go));
        let read = move || {
            let mut bytes = [0; 4096];
            while let Ok(count) = source.read(&mut bytes) {
                sink.lock().expect("the output").extend_from_slice(&bytes[..count]);
                if count == 0 || last.load(Ordering::SeqCst) {
                    return;
                }
            }
        };
        Self {
            child,
            master: Some(pair.master),
            writer: Some(writer),
            reader: Some(thread::spawn(read)),
            output,
            let_go,
            hung_up: None,
            modes_before,
            size: (COLUMNS, ROWS),
            since: 0,
        }
    }

    pub fn type_in(&mut self, keys: &str) {
        let writer = self.writer.as_mut().expect("the terminal is open");
        writer.write_all(keys.as_bytes()).and_then(|()| writer.flush()).expect("keys");
    }

    fn resize(&mut self, columns: u16, rows: u16) {
        // What was written for the old size is not read at the new one.
        self.since = self.quiet();
        self.size = (columns, rows);
        let size = PtySize { rows, cols: columns, pixel_width: 0, pixel_height: 0 };
        self.master.as_ref().expect("the terminal is open").resize(size).expect("another size");
    }

    /// All that the program wrote.
    pub fn output(&self) -> String {
        String::from_utf8_lossy(&self.output.lock().expect("the output")).into_owned()
    }

    /// What somebody would see now.
    pub fn screen(&self) -> Screen {
        let (columns, rows) = self.size;
        let (columns, rows) = (columns.try_into().expect("columns"), rows.try_into().expect("rows"));
        let mut parser = Parser::new(rows, columns, 0);
        parser.process(&self.output().as_bytes()[self.since..]);
        parser.screen().clone()
    }

    /// Waits until there is something to see on screen.
    pub fn see<T>(&self, what: &str, look: impl Fn(&Screen) -> Option<T>) -> T {
        let told = || format!("{what}, on\n{}", self.screen().contents());
        until_told(told, || look(&self.screen()))
    }

    /// Waits until these words stand on screen, however they are broken into lines.
    pub fn says(&self, words: &str) {
        self.see(words, |screen| flat(&screen.contents()).contains(words).then_some(()));
    }

    /// Waits for the first frame.
    pub fn first_frame(&self) {
        until("a frame", || self.output().contains(END).then_some(()));
        assert!(self.screen().alternate_screen());
    }

    /// As somebody who is new: says who she is and begins a dossier, which brings her to the page "tick what you see".
    pub fn begin(home: &Home) -> Self {
        let mut terminal = Self::open(home, &[]);
        for (asked, keys) in [("Wie ben je?", "\r"), ("Je bent nu", "\r"), ("Hoe heet de plek?", "Westwijk\r")] {
            terminal.see(asked, |screen| screen.contents().contains(asked).then_some(()));
            terminal.type_in(keys);
        }
        terminal.first_page();
        terminal
    }

    /// Waits for the page "tick what you see".
    pub fn first_page(&self) {
        self.see("the first page", |screen| (screen.contents().matches("[ ]").count() >= 8).then_some(()));
        assert!(self.screen().alternate_screen());
    }

    /// Waits until the program has said all it had to say; gives how much that is.
    pub fn quiet(&self) -> usize {
        let start = Instant::now();
        let mut last = (self.output().len(), start);
        while last.1.elapsed() < QUIET {
            assert!(start.elapsed() < PATIENCE, "it goes on and on");
            sleep(Duration::from_millis(10));
            let length = self.output().len();
            if length != last.0 {
                last = (length, Instant::now());
            }
        }
        last.0
    }

    /// The activity that stands first in the list on screen, by the name that the advice has for it.
    ///
    /// A name that does not fit is cut short with "…".
    fn first_activity(&self, advice: &Value) -> String {
        let activities = advice["activities"].as_array().expect("activities");
        let names: Vec<&str> = activities.iter().filter_map(|one| one["name"].as_str()).collect();
        let stands_in = |row: &str, name: &str| {
            let starts = name.char_indices().map(|(at, _)| at).skip(6);
            row.contains(&format!(" {name} "))
                || starts.map(|at| &name[..at]).any(|start| row.contains(&format!(" {start}…")))
        };
        self.see("an activity in the list", |screen| {
            const TITLE: &str = "┌ Activiteiten";
            let rows = rows(screen);
            let (at, title) = rows.iter().enumerate().find(|(_, row)| row.contains(TITLE))?;
            let (before, pane) = title.split_at(title.find(TITLE)?);
            let columns = |text: &str| u16::try_from(text.chars().count()).ok();
            let wide = columns(pane.split('┐').next()?)?;
            let mut pane = screen.rows(columns(before)?, wide).skip(at + 1);
            // What is on the short list has a mark before its name.
            let first = |row: String| names.iter().copied().find(|name| stands_in(&row.replace('*', " "), name));
            pane.find_map(first).map(str::to_owned)
        })
    }

    /// The modes of the line: whether it echoes, edits, sends signals.
    pub fn modes(&self) -> String {
        modes(self.master.as_ref().expect("the terminal is open").as_ref())
    }

    /// The file by which the line can be held open.
    fn line(&self) -> PathBuf {
        self.master.as_ref().and_then(|master| master.tty_name()).expect("a terminal has a name")
    }

    /// Types keys and closes the terminal once the program begins to answer them.
    fn hang_up_after(&mut self, keys: &str) {
        self.quiet();
        self.let_go.store(true, Ordering::SeqCst);
        self.type_in(keys);
        // The reader holds the terminal open as well: it goes with the first byte it gets.
        until("an answer", || self.reader.as_ref().is_none_or(JoinHandle::is_finished).then_some(()));
        self.close();
        self.hung_up = Some(Instant::now());
    }

    /// Waits for the end after a hang-up; gives the exit code.
    fn ended_by_hang_up(&mut self) -> u32 {
        let status = until("the end of the program", || self.child.try_wait().expect("a status"));
        let took = self.hung_up.expect("it hung up").elapsed();
        assert!(took < HANG_UP, "it took {took:?}");
        status.exit_code()
    }

    pub fn quit(&mut self) {
        self.type_in("q");
        assert_eq!(self.end().exit_code(), 0);
        assert_given_back(&self.screen());
    }

    /// Waits for the end of the program, and for all that it said.
    pub fn end(&mut self) -> ExitStatus {
        let status = until("the end of the program", || self.child.try_wait().expect("a status"));
        if let Some(reader) = self.reader.take() {
            reader.join().expect("the reader ends with the program");
        }
        status
    }

    fn close(&mut self) {
        self.writer = None;
        self.master = None;
    }
}

fn command(home: &Home, words: &[&str]) -> CommandBuilder {
    let mut command = CommandBuilder::new(words[0]);
    command.args(&words[1..]);
    command.cwd(home.folder());
    command.env_clear();
    for (name, value) in home.environment() {
        command.env(name, value);
    }
    command
}

impl Drop for Terminal {
    fn drop(&mut self) {
        if !matches!(self.child.try_wait(), Ok(Some(_))) {
            let _ = self.child.kill();
            let _ = self.child.wait();
        }
        self.close();
        if let Some(reader) = self.reader.take() {
            let _ = reader.join();
        }
    }
}

fn modes(master: &dyn MasterPty) -> String {
    format!("{:?}", master.get_termios().expect("the modes of the line"))
}
