import ArgumentParser
import Localization
import Values

/// In which words a command explains what it found.
struct WordingOptions: ParsableArguments {
  /// The languages that sentences are written in.
  enum Choice: String, ExpressibleByArgument, CaseIterable {
    case swedish = "sv"
    case english = "en"
  }

  @Option(help: "sv or en.")
  var language: Choice = .english

  @Option(help: "standard or easy.")
  var register: Register = .standard

  var tongue: Tongue { Tongue(language == .swedish ? .swedish : .english, register) }
}

extension Register: ExpressibleByArgument {}
