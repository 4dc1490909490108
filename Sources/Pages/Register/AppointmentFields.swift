import Localization
import Markup
import Values

/// A task in an organisation: which, where, with what title, from when until when.
struct AppointmentFields: Part {
  let roles: [NewColleaguePage.Role]
  let places: [Option]
  let filling: Filling
  let words: RegisterWords
  let today: Day

  /// The label of each field, by its name.
  static func labels(_ words: RegisterWords) -> [String: String] {
    ["role": words.role, "place": words.place, "title": words.title, "first": words.first, "last": words.last]
  }

  /// What there is no choice about goes along hidden.
  var html: HTML {
    if roles.count == 1 {
      Tag.input(.type("hidden"), .name("role"), .value(roles[0].rawValue))
    } else {
      filling.one("role", roles.map { Option($0.label(words), value: $0.rawValue) })
    }
    if places.count == 1 {
      Tag.input(.type("hidden"), .name("place"), .value(places[0].value))
    } else {
      filling.select("place", places)
    }
    filling.field("title", hint: words.titleHint)
    filling.field("first", .date, otherwise: today.description)
    filling.field("last", .date, hint: words.lastHint)
  }
}
