import Localization
import Markup

/// How the person took part: wholly, in parts, not because they said no, or not although it was tried.
struct ParticipationFields: Part {
  let filling: Filling
  let words: FormWords

  /// The label of each field, by its name.
  static func labels(_ words: FormWords) -> [String: String] {
    ["part": words.wasThere, "how": words.how, "why": words.why, "tried": words.tried]
  }

  /// What the form sends in `part`: `took`, `inParts`, `saidNo`, `didNot`.
  static func options(_ words: FormWords) -> [Option] {
    [
      Option(words.took, value: "took"), Option(words.tookInParts, value: "inParts"),
      Option(words.saidNo, value: "saidNo"), Option(words.didNot, value: "didNot"),
    ]
  }

  var html: HTML {
    filling.one("part", Self.options(words))
    filling.field("how", .lines(2))
    filling.field("why", .lines(2))
    filling.field("tried", .lines(2))
  }
}
