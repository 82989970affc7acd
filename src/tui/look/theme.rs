//! The themes: what each role looks like, in sixteen colours at most.
//!
//! **Invariant: text is never harder to read than 4.5 to 1 in the colours that a theme chooses**, in the palettes that terminals come
//! with; lines and bars 3 to 1. The terminal's own theme knows no background, so there text has the terminal's own colour.

use ratatui_core::style::{Color, Modifier, Style};

use crate::view::roles::Role;

/// What the roles look like.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Theme {
    /// The terminal's own colours, on its own background.
    #[default]
    Terminal,
    /// White on black, with bright colours.
    Dark,
    /// Black on white, with deep colours: for a projector in the light.
    Light,
    /// No colours at all.
    Mono,
}

impl Theme {
    /// All themes.
    pub const ALL: [Self; 4] = [Self::Terminal, Self::Dark, Self::Light, Self::Mono];

    /// Its name on the command line and in `config.ron`.
    pub fn name(self) -> &'static str {
        match self {
            Self::Terminal => "terminal",
            Self::Dark => "dark",
            Self::Light => "light",
            Self::Mono => "mono",
        }
    }

    /// The theme of that name.
    pub fn named(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|theme| theme.name() == name)
    }

    /// The one after it, and after the last the first.
    #[must_use]
    pub fn next(self) -> Self {
        let at = Self::ALL.iter().position(|theme| *theme == self).unwrap_or(0);
        Self::ALL[(at + 1) % Self::ALL.len()]
    }

    /// What a role looks like, whatever its cell looked like before.
    pub(super) fn style(self, role: Role) -> Style {
        let style = Style::new().fg(self.foreground(role)).bg(self.background(role));
        style.remove_modifier(Modifier::all()).add_modifier(self.modifier(role))
    }

    fn foreground(self, role: Role) -> Color {
        use Role::{BarReach, BarSolid, Border, BorderFocus, Caution, Good, Key, Quiet, Selected, Source, Title};
        match (self, role) {
            (Self::Terminal, BorderFocus | BarSolid | BarReach) => Color::LightBlue,
            (Self::Terminal | Self::Mono, _) => Color::Reset,
            (Self::Dark, Selected) => Color::Black,
            (Self::Dark, Title | Key | BorderFocus | BarSolid | BarReach | Source) => Color::LightCyan,
            (Self::Dark, Good) => Color::LightGreen,
            (Self::Dark, Caution) => Color::LightYellow,
            (Self::Dark, Quiet | Border | Role::Beneath) => Color::Gray,
            (Self::Dark, _) | (Self::Light, Selected) => Color::White,
            (Self::Light, Title | Key | BorderFocus | BarSolid | BarReach | Source) => Color::Blue,
            (Self::Light, Caution) => Color::Red,
            (Self::Light, _) => Color::Black,
        }
    }

    fn background(self, role: Role) -> Color {
        match (self, role == Role::Selected) {
            (Self::Terminal | Self::Mono, _) => Color::Reset,
            (Self::Dark, true) | (Self::Light, false) => Color::White,
            (Self::Dark, false) | (Self::Light, true) => Color::Black,
        }
    }

    /// Here the themes agree, so that whoever sees no colours sees the same: only what is dim would lose contrast, and in a theme
    /// of high contrast is not.
    fn modifier(self, role: Role) -> Modifier {
        let own = matches!(self, Self::Terminal | Self::Mono);
        match role {
            Role::Title | Role::Key | Role::Strong | Role::Caution => Modifier::BOLD,
            Role::BorderFocus if self == Self::Mono => Modifier::BOLD,
            Role::Field => Modifier::UNDERLINED,
            Role::Selected if own => Modifier::REVERSED,
            Role::Border | Role::Quiet | Role::Beneath if own => Modifier::DIM,
            _ => Modifier::empty(),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The sixteen colours as terminals come with them: xterm, the consoles of Linux and of old Windows, PuTTY, Windows Terminal,
    /// GNOME.
    const PALETTES: [(&str, [u32; 16]); 5] = [
        (
            "xterm",
            [
                0, 0xcd_0000, 0x00_cd00, 0xcd_cd00, 0x00_00ee, 0xcd_00cd, 0x00_cdcd, 0xe5_e5e5, 0x7f_7f7f, 0xff_0000,
                0x00_ff00, 0xff_ff00, 0x5c_5cff, 0xff_00ff, 0x00_ffff, 0xff_ffff,
            ],
        ),
        (
            "console",
            [
                0, 0xaa_0000, 0x00_aa00, 0xaa_5500, 0x00_00aa, 0xaa_00aa, 0x00_aaaa, 0xaa_aaaa, 0x55_5555, 0xff_5555,
                0x55_ff55, 0xff_ff55, 0x55_55ff, 0xff_55ff, 0x55_ffff, 0xff_ffff,
            ],
        ),
        (
            "PuTTY",
            [
                0, 0xbb_0000, 0x00_bb00, 0xbb_bb00, 0x00_00bb, 0xbb_00bb, 0x00_bbbb, 0xbb_bbbb, 0x55_5555, 0xff_5555,
                0x55_ff55, 0xff_ff55, 0x55_55ff, 0xff_55ff, 0x55_ffff, 0xff_ffff,
            ],
        ),
        (
            "Windows Terminal",
            [
                0x0c_0c0c, 0xc5_0f1f, 0x13_a10e, 0xc1_9c00, 0x00_37da, 0x88_1798, 0x3a_96dd, 0xcc_cccc, 0x76_7676,
                0xe7_4856, 0x16_c60c, 0xf9_f1a5, 0x3b_78ff, 0xb4_009e, 0x61_d6d6, 0xf2_f2f2,
            ],
        ),
        (
            "GNOME",
            [
                0x17_1421, 0xc0_1c28, 0x26_a269, 0xa2_734c, 0x12_488b, 0xa3_47ba, 0x2a_a1b3, 0xd0_cfcc, 0x5e_5c64,
                0xf6_6151, 0x33_da7a, 0xe9_ad0c, 0x2a_7bde, 0xc0_61cb, 0x33_c7de, 0xff_ffff,
            ],
        ),
    ];

    /// The place of a colour among the sixteen.
    fn number(colour: Color) -> Option<usize> {
        use Color::{
            Black, Blue, Cyan, DarkGray, Gray, Green, LightBlue, LightCyan, LightGreen, LightMagenta, LightRed,
            LightYellow, Magenta, Red, White, Yellow,
        };
        let sixteen = [
            Black,
            Red,
            Green,
            Yellow,
            Blue,
            Magenta,
            Cyan,
            Gray,
            DarkGray,
            LightRed,
            LightGreen,
            LightYellow,
            LightBlue,
            LightMagenta,
            LightCyan,
            White,
        ];
        sixteen.into_iter().position(|one| one == colour)
    }

    fn luminance(rgb: u32) -> f64 {
        let channel = |shift: u32| {
            let value = f64::from(rgb >> shift & 0xff) / 255.0;
            if value <= 0.04045 { value / 12.92 } else { ((value + 0.055) / 1.055).powf(2.4) }
        };
        0.2126 * channel(16) + 0.7152 * channel(8) + 0.0722 * channel(0)
    }

    fn contrast(a: u32, b: u32) -> f64 {
        let (a, b) = (luminance(a) + 0.05, luminance(b) + 0.05);
        a.max(b) / a.min(b)
    }

    #[test]
    fn text_has_a_contrast_of_at_least_four_and_a_half_to_one() {
        let is_line = |role| matches!(role, Role::Border | Role::BorderFocus | Role::BarSolid | Role::BarReach);
        for theme in Theme::ALL {
            for role in Role::ALL {
                let style = theme.style(role);
                let (front, back) = (style.fg.unwrap_or_default(), style.bg.unwrap_or_default());
                let least = if is_line(role) { 3.0 } else { 4.5 };
                for (palette, colours) in PALETTES {
                    // What is the terminal's own stands on black or on white.
                    let backs = number(back).map_or(vec![colours[0], colours[15]], |back| vec![colours[back]]);
                    match number(front) {
                        Some(front) => {
                            for back in backs {
                                let found = contrast(colours[front], back);
                                assert!(found >= least, "{theme:?} {role:?} {palette}: {found:.1}");
                            }
                        }
                        None => assert_eq!((front, back), (Color::Reset, Color::Reset), "{theme:?} {role:?}"),
                    }
                }
            }
        }
    }

    #[test]
    fn what_is_told_apart_by_colour_is_told_apart_without() {
        let unlike = |theme: Theme, a, b| theme.style(a) != theme.style(b);
        for (a, b) in [
            (Role::Plain, Role::Selected),
            (Role::Plain, Role::Strong),
            (Role::Plain, Role::Caution),
            (Role::Plain, Role::Field),
            (Role::Plain, Role::Key),
            (Role::Border, Role::BorderFocus),
        ] {
            for theme in Theme::ALL {
                assert!(unlike(theme, a, b), "{theme:?}: {a:?} and {b:?}");
            }
        }
        for role in Role::ALL {
            let style = Theme::Mono.style(role);
            assert_eq!((style.fg, style.bg), (Some(Color::Reset), Some(Color::Reset)));
        }
    }

    #[test]
    fn every_theme_has_its_name_and_comes_round() {
        let mut theme = Theme::default();
        for _ in Theme::ALL {
            assert_eq!(Theme::named(theme.name()), Some(theme));
            theme = theme.next();
        }
        assert_eq!(theme, Theme::default());
    }
}
