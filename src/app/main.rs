//! See the library.

fn main() -> std::process::ExitCode {
    wijkverbinder::run()
}
