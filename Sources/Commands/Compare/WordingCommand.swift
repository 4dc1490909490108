import ArgumentParser
import Comparison
import Exchange
import Stemming

/// Whether the words of dated notes move to stronger terms.
struct WordingCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "wording",
    abstract: "Says whether dated notes come to use stronger words for making support together.",
    discussion: """
      NOTES.csv has the columns note,author,at,text. A note's date is 2026-05-12 or 2026-05-12T09:14+02:00.

      The words are those of the language's ladder: participation, influence, co-determination, co-production,
      co-creation. Denied words and quotations of law are counted apart. It measures language, not practice.
      """)

  @Argument(help: "The file of notes; - for standard input.")
  var notes: InputFile

  @Option(help: "The language of the notes: en or sv.")
  var language: String?

  @Option(help: "A ladder of your own, a JSON file as docs/comparison.md describes.")
  var ladder: InputFile?

  @Option(help: "The text of forms that notes are written into; its lines are left out of every note.")
  var template: InputFile?

  @Option(help: "table or json.")
  var format: OutputFormat = .table

  func run() async throws {
    let ladder = try chosenLadder()
    guard let stemmer = Stemmer(language: ladder.language) else {
      throw BadInput("There is no stemmer for the language \"\(ladder.language)\".")
    }
    let form = try template.map { String(decoding: try $0.bytes(), as: UTF8.self) } ?? ""
    let reader = NoteReader(ladder: ladder, template: form, stem: stemmer.stem)
    let trend = WordingTrend(try NoteSheet.read(notes.table(), with: reader))
    let report = WordingReport(trend, ladder: ladder)
    try format.print(report) { report.table }
  }

  private func chosenLadder() throws -> TermLadder {
    guard let file = ladder else {
      guard let language else {
        throw BadInput("Say in what language the notes are: --language en or --language sv.")
      }
      guard let ladder = TermLadder.language(language) else {
        throw BadInput(
          "There is no ladder of terms for the language \"\(language)\": there are "
            + "\(TermLadder.languages.joined(separator: " and ")); give your own with --ladder FILE.")
      }
      return ladder
    }
    do {
      let ladder = try TermLadder.read(try file.bytes())
      if let language, language != ladder.language {
        throw BadInput("\(file.name) is a ladder for \"\(ladder.language)\", not for \"\(language)\".")
      }
      return ladder
    } catch let fault as DecodingError {
      throw BadInput("\(file.name): this is no ladder of terms: \(fault.place).")
    }
  }
}

extension DecodingError {
  /// What could not be read, and where in the JSON.
  fileprivate var place: String {
    let (what, context) =
      switch self {
      case .keyNotFound(let key, let context): ("\"\(key.stringValue)\" is missing", context)
      case .typeMismatch(let type, let context): ("expected \(type)", context)
      case .valueNotFound(let type, let context): ("expected \(type), found nothing", context)
      case .dataCorrupted(let context): ("it is not valid JSON", context)
      @unknown default: ("it cannot be read", Context(codingPath: [], debugDescription: ""))
      }
    let path = context.codingPath.map { $0.intValue.map { String($0 + 1) } ?? $0.stringValue }
    return path.isEmpty ? what : what + " at " + path.joined(separator: ", ")
  }
}
