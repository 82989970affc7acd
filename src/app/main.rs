fn main() -> std::process::ExitCode {
    wijkverbinder::run()
}
