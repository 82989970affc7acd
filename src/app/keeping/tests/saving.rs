//! Keeping what was changed.

use std::fs;

use tui::{Effect, Message};

use super::super::open_file::is_blank;
use super::super::versions;
use super::{Desk, WESTWIJK, is_kept, notice, trouble};
use crate::shell::{lock, stamp};

#[test]
fn a_change_is_in_the_file_and_all_else_stays() {
    let (_folder, mut desk) = Desk::with_westwijk();
    assert!(is_kept(&desk.change(2)));
    assert_eq!(desk.in_file("westwijk.ron").profile, desk.dossier.profile);
    assert!(desk.read("westwijk.ron").contains("// by hand"));
    desk.end().unwrap();
}

#[test]
fn what_is_written_says_with_which_knowledge_base() {
    let (folder, mut desk) = Desk::with_westwijk();
    assert_eq!(desk.dossier.other_base(&super::base()), None, "a text by hand need not say");
    assert!(is_kept(&desk.change(2)));
    let edition = super::base().edition();
    assert_eq!(desk.in_file("westwijk.ron").knowledge.as_deref(), Some(edition.as_str()));
    assert_eq!(desk.in_file("westwijk.ron").other_base(&super::base()), None);
    desk.end().unwrap();
    let mut desk = Desk::in_folder(&folder);
    let other = desk.read("westwijk.ron").replace(&edition, "0.0.1 0123456789abcdef");
    fs::write(desk.path("westwijk.ron"), &other).unwrap();
    let opened = desk.open("westwijk.ron");
    assert_eq!(opened.dossier.other_base(&super::base()), Some("0.0.1 0123456789abcdef"));
    assert!(is_kept(&desk.save(Effect::Save)));
    assert_eq!(desk.read("westwijk.ron"), other, "the name alone is no change");
    assert!(is_kept(&desk.change(3)));
    assert_eq!(desk.in_file("westwijk.ron").knowledge.as_deref(), Some(edition.as_str()));
}

#[test]
fn what_is_the_same_is_not_written() {
    let (_folder, mut desk) = Desk::with_westwijk();
    let before = stamp::of(&desk.path("westwijk.ron")).unwrap();
    assert!(is_kept(&desk.save(Effect::Save)));
    assert_eq!(stamp::of(&desk.path("westwijk.ron")).unwrap(), before);
}

#[test]
fn a_new_dossier_is_made_at_the_first_change_with_its_folder() {
    let folder = tempfile::tempdir().unwrap();
    let mut desk = Desk::in_folder(&folder);
    desk.open("new/westwijk.ron");
    assert_eq!(desk.names(), [""; 0]);
    assert!(is_kept(&desk.change(2)));
    assert_eq!(desk.in_file("new/westwijk.ron").profile, desk.dossier.profile);
    desk.end().unwrap();
}

#[test]
fn what_another_program_wrote_meanwhile_is_not_overwritten() {
    let (_folder, mut desk) = Desk::with_westwijk();
    let theirs = WESTWIJK.replace("Step(4)", "Step(1)");
    fs::write(desk.path("westwijk.ron"), &theirs).unwrap();
    let messages = desk.change(2);
    assert!(is_kept(&messages));
    assert!(messages.contains(&Message::Moved(desk.id("westwijk-1.ron"), "westwijk-1".into())));
    assert!(notice(&messages).contains("westwijk-1.ron"), "{messages:?}");
    // The next change goes there too.
    assert_eq!(desk.change(3), [Message::Kept(Ok(()))]);
    assert_eq!(desk.read("westwijk.ron"), theirs);
    assert_eq!(desk.in_file("westwijk-1.ron").profile, desk.dossier.profile);
    assert!(desk.read("westwijk-1.ron").contains("// by hand"));
}

#[test]
fn a_file_that_somebody_removed_is_made_again() {
    let (_folder, mut desk) = Desk::with_westwijk();
    fs::remove_file(desk.path("westwijk.ron")).unwrap();
    assert!(is_kept(&desk.change(2)));
    assert_eq!(desk.in_file("westwijk.ron").profile, desk.dossier.profile);
}

#[test]
fn a_folder_that_is_gone_is_said_and_not_made_and_the_work_is_kept_once_it_is_back() {
    let folder = tempfile::tempdir().unwrap();
    let mut desk = Desk::in_folder(&folder);
    fs::create_dir(desk.path("stick")).unwrap();
    fs::write(desk.path("stick/westwijk.ron"), WESTWIJK).unwrap();
    desk.open("stick/westwijk.ron");
    fs::rename(desk.path("stick"), desk.path("away")).unwrap();
    let messages = desk.change(2);
    let said = trouble(&messages);
    assert!(said.contains("is er niet meer") && said.contains("staat nog in dit programma"), "{said}");
    assert!(!desk.path("stick").exists());
    assert_eq!(desk.read("away/westwijk.ron"), WESTWIJK);

    fs::rename(desk.path("away"), desk.path("stick")).unwrap();
    let messages = desk.change(3);
    assert!(is_kept(&messages) && notice(&messages).contains("lukt weer"), "{messages:?}");
    assert_eq!(desk.in_file("stick/westwijk.ron").profile, desk.dossier.profile);
}

#[test]
fn what_could_not_be_kept_is_tried_again_at_the_end() {
    let folder = tempfile::tempdir().unwrap();
    let mut desk = Desk::in_folder(&folder);
    // A folder that is a file: nothing can be written in there, not even by root.
    fs::write(desk.path("folder"), "").unwrap();
    desk.open("folder/westwijk.ron");
    assert!(trouble(&desk.change(2)).contains("staat nog in dit programma"));
    fs::remove_file(desk.path("folder")).unwrap();
    let (path, kept) = (desk.path("folder/westwijk.ron"), desk.dossier.clone());
    desk.end().unwrap();
    assert_eq!(dossier::read("", &fs::read_to_string(path).unwrap(), &super::base()).dossier.profile, kept.profile);
}

#[test]
fn what_cannot_be_kept_where_it_belongs_when_nobody_is_left_to_tell_is_among_the_usual_dossiers() {
    let folder = tempfile::tempdir().unwrap();
    let mut desk = Desk::in_folder(&folder);
    fs::create_dir(desk.path("stick")).unwrap();
    fs::write(desk.path("stick/westwijk.ron"), WESTWIJK).unwrap();
    desk.open("stick/westwijk.ron");
    fs::rename(desk.path("stick"), desk.path("away")).unwrap();
    assert!(!is_kept(&desk.change(2)));
    desk.keeper.end_unasked(&super::super::Shown { dossier: &desk.dossier, wording: &desk.wording });
    desk.keeper.release();
    assert_eq!(desk.in_file("data/wijkverbinder/westwijk.ron").profile, desk.dossier.profile);
    assert!(desk.read("data/wijkverbinder/westwijk.ron").contains("// by hand"));
    let [Message::Home(files)] = &desk.run(Effect::ListFiles)[..] else { panic!("no list") };
    assert_eq!(files.iter().map(|file| file.name.as_str()).collect::<Vec<_>>(), ["westwijk"]);
    assert_eq!(desk.read("away/westwijk.ron"), WESTWIJK);
}

#[test]
fn work_goes_elsewhere_and_never_over_another_file() {
    let (_folder, mut desk) = Desk::with_westwijk();
    fs::create_dir(desk.path("other")).unwrap();
    fs::write(desk.path("taken.ron"), "mine").unwrap();
    desk.answer(2);
    let elsewhere = |desk: &Desk, name: &str| Effect::SaveElsewhere(desk.path(name).display().to_string());
    let said = desk.run(elsewhere(&desk, "taken"));
    assert!(trouble(&said).contains("bestaat al"), "{said:?}");
    assert_eq!(desk.read("taken.ron"), "mine");
    let said = desk.run(elsewhere(&desk, "missing/westwijk.ron"));
    assert!(trouble(&said).contains("is er niet meer"), "{said:?}");

    let messages = desk.run(elsewhere(&desk, "other"));
    assert!(is_kept(&messages) && notice(&messages).contains("Vanaf nu"), "{messages:?}");
    assert_eq!(desk.in_file("other/westwijk.ron").profile, desk.dossier.profile);
    assert_eq!(desk.read("westwijk.ron"), WESTWIJK);
    assert!(is_kept(&desk.change(3)));
    assert_eq!(desk.in_file("other/westwijk.ron").profile, desk.dossier.profile);
    // The first one is free for others.
    assert!(matches!(lock::take(&desk.path("westwijk.ron"), &lock::Holder::me()), lock::Taken::Ours(_, None)));
}

#[test]
fn what_is_surely_on_disk_has_a_second_name_that_saving_leaves_alone() {
    let (_folder, mut desk) = Desk::with_westwijk();
    assert_eq!(desk.keeper.open.as_ref().unwrap().flush_due(), None, "nothing is due where nothing was changed");
    desk.change(2);
    let file = desk.keeper.open.as_mut().unwrap();
    assert!(file.flush_due().is_some());
    file.flush().unwrap();
    assert_eq!(file.flush_due(), None);
    let (text, _) = versions::flushed(&desk.path("westwijk.ron")).unwrap();
    assert_eq!(text, desk.read("westwijk.ron"));
    desk.change(3);
    assert_eq!(versions::flushed(&desk.path("westwijk.ron")).unwrap().0, text);
    assert_ne!(desk.read("westwijk.ron"), text);
}

#[test]
fn what_cannot_be_put_on_disk_is_said_and_written_again() {
    let (_folder, mut desk) = Desk::with_westwijk();
    desk.change(2);
    fs::remove_file(desk.path("westwijk.ron")).unwrap();
    assert!(desk.keeper.flush(&desk.wording).is_err());
    // The same text as before, and written all the same.
    assert!(is_kept(&desk.save(Effect::Save)));
    assert_eq!(desk.in_file("westwijk.ron").profile, desk.dossier.profile);
}

#[test]
fn noughts_and_spaces_are_nothing() {
    for (bytes, blank) in [(&b""[..], true), (b"\0\0\0", true), (b" \r\n", true), (b"\0D", false)] {
        assert_eq!(is_blank(bytes), blank);
    }
}

#[test]
fn a_text_that_is_held_leaves_in_the_file_what_stood_there() {
    let (_folder, mut desk) = Desk::with_westwijk();
    let before = desk.dossier.clone();
    desk.dossier.place = Some("Bel 06-12345678".into());
    desk.dossier.hold_what_names_people(&before);
    assert!(is_kept(&desk.save(Effect::Save)));
    assert_eq!(desk.in_file("westwijk.ron").place.as_deref(), Some("Westwijk"));
    // Also in another file, and after more changes.
    assert!(is_kept(&desk.change(2)));
    assert!(is_kept(&desk.run(Effect::SaveElsewhere(desk.path("other.ron").display().to_string()))));
    assert_eq!(desk.in_file("other.ron").place.as_deref(), Some("Westwijk"));
    desk.dossier.confirm(&dossier::TextPlace::Place);
    assert!(is_kept(&desk.save(Effect::Save)));
    assert_eq!(desk.in_file("other.ron").place.as_deref(), Some("Bel 06-12345678"));
}

#[cfg(unix)]
mod unix {
    use std::os::unix::fs::{MetadataExt, PermissionsExt, symlink};
    use std::path::Path;

    use super::*;

    fn mode(path: &Path) -> u32 {
        fs::metadata(path).unwrap().mode() & 0o777
    }

    #[test]
    fn a_link_is_followed_first_and_lock_and_versions_stand_beside_the_file() {
        let (folder, desk) = Desk::with_westwijk();
        desk.end().unwrap();
        let mut desk = Desk::in_folder(&folder);
        fs::create_dir(desk.path("links")).unwrap();
        symlink("../westwijk.ron", desk.path("links/west.ron")).unwrap();
        assert_eq!(desk.open("links/west.ron").name, "west");
        assert!(is_kept(&desk.change(2)));
        assert!(desk.path("links/west.ron").is_symlink());
        assert_eq!(super::super::names(&desk.path("links")), ["west.ron"]);
        assert_eq!(desk.names(), [".westwijk.ron.lock", ".westwijk.ron.versions", "links", "westwijk.ron"]);
        assert_eq!(desk.in_file("westwijk.ron").profile, desk.dossier.profile);
    }

    #[test]
    fn what_is_new_is_for_its_owner_alone_and_the_rest_has_the_mode_of_the_dossier() {
        for (file, folder_mode) in [(0o600, 0o700), (0o640, 0o750), (0o660, 0o770), (0o644, 0o755)] {
            let (folder, desk) = Desk::with_westwijk();
            desk.end().unwrap();
            let mut desk = Desk::in_folder(&folder);
            fs::set_permissions(desk.path("westwijk.ron"), fs::Permissions::from_mode(file)).unwrap();
            desk.open("westwijk.ron");
            desk.change(2);
            let versions = desk.path(".westwijk.ron.versions");
            assert_eq!(mode(&desk.path("westwijk.ron")), file);
            assert_eq!(mode(&desk.path(".westwijk.ron.lock")), file);
            assert_eq!(mode(&versions), folder_mode);
            for name in super::super::names(&versions) {
                assert_eq!(mode(&versions.join(name)), file);
            }
        }
        let folder = tempfile::tempdir().unwrap();
        let mut desk = Desk::in_folder(&folder);
        desk.open("new/oost.ron");
        desk.change(2);
        assert_eq!((mode(&desk.path("new")), mode(&desk.path("new/oost.ron"))), (0o700, 0o600));
    }

    #[test]
    fn what_is_no_file_or_leads_nowhere_is_not_opened_and_holds_nothing_up() {
        let (_folder, mut desk) = Desk::with_westwijk();
        symlink("loop.ron", desk.path("loop.ron")).unwrap();
        symlink("/dev/zero", desk.path("zero.ron")).unwrap();
        let pipe = std::os::unix::net::UnixListener::bind(desk.path("pipe.ron")).unwrap();
        for name in ["loop.ron", "zero.ron", "pipe.ron"] {
            let said = desk.run(Effect::Open(desk.id(name)));
            assert!(matches!(said.as_slice(), [Message::Refused(_)]), "{name}: {said:?}");
        }
        let [Message::Overview(all)] = &desk.run(Effect::ReadAll)[..] else { panic!("no overview") };
        assert_eq!(all.dossiers.len(), 1);
        drop(pipe);
        assert!(is_kept(&desk.change(2)));
    }

    #[test]
    fn a_folder_that_may_not_be_written_is_said_and_the_file_stays() {
        let (_folder, mut desk) = Desk::with_westwijk();
        fs::set_permissions(&desk.folder, fs::Permissions::from_mode(0o500)).unwrap();
        let messages = desk.change(2);
        fs::set_permissions(&desk.folder, fs::Permissions::from_mode(0o700)).unwrap();
        // Root may write everywhere: then there is nothing to refuse.
        if fs::metadata(&desk.folder).unwrap().uid() != 0 {
            assert!(trouble(&messages).contains("alleen om te lezen"), "{messages:?}");
            assert_eq!(desk.read("westwijk.ron"), WESTWIJK);
        }
    }
}
