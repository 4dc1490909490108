import CoCreation
import Ledger
import Links
import Localization
import Pages
import Values

/// Two people wrote on one agreement at the same time: both texts, of which both are kept.
struct BothTexts: Sendable {
  let mine: [(label: String, text: String)]
  let theirs: [(label: String, text: String)]
  let author: ID<Human>?
  let at: Instant
  /// What the second writer wrote, who may take it back.
  let statements: [ID<Statement>]

  /// - Returns: `nil` if nobody else wrote on the agreement between the page and the form.
  init?(_ receipts: [Receipt], on agreement: ID<Agreement>, _ change: Change) throws {
    let own = change.standing.human
    let unseen = try (receipts.first?.unseen ?? []).compactMap { try $0.statement() }
      .filter { $0.author != own && $0.isText(of: agreement) }
    guard let last = unseen.last else { return nil }
    let written = try receipts.compactMap { try change.entries.entry($0.header.id)?.statement() }
      .filter { $0.isText(of: agreement) }
    let record = change.record
    mine = written.flatMap { $0.texts(for: record) }
    theirs = unseen.flatMap { $0.texts(for: record) }
    author = last.author
    at = last.at
    statements = written.map(\.id)
  }
}

extension Statement {
  fileprivate func isText(of agreement: ID<Agreement>) -> Bool {
    switch fact {
    case let fact as AgreementWordsWritten: fact.agreement == agreement
    case let fact as TermsPut: fact.agreement == agreement
    default: false
    }
  }

  fileprivate func texts(for record: OpenRecord) -> [(label: String, text: String)] {
    let words = PlanWords.in(record.isOwn ? record.tongue : record.tongue.standard)
    let how = record.isOwn ? words.how : words.howOf(record.reader.name)
    let toMe = record.isOwn ? words.toMe : words.toMeOf(record.reader.name)
    let all: [(String, Expression?)] =
      switch fact {
      case let fact as AgreementWordsWritten:
        voice.isThePerson
          ? [(how, fact.places.want), (toMe, fact.places.matters)]
          : [
            (words.valued, fact.places.know), (words.forMe, fact.places.matters), (words.valued, fact.places.want),
          ]
      case let fact as TermsPut: [(words.agreed, fact.terms.agreed), (words.open, fact.terms.open)]
      default: []
      }
    return all.compactMap { label, said in said.map { (label, $0.line) } }
  }
}

extension StalePage {
  /// Both texts side by side, calmly.
  init(_ record: OpenRecord, _ both: BothTexts, on agreement: ID<Agreement>) throws {
    let dates = Dates.in(record.tongue)
    self.init(
      address: .person(record.person.retyped(), .agreement(agreement.retyped())), mine: both.mine,
      theirs: both.theirs, who: try both.author.flatMap { try record.reader.name(of: $0) } ?? "",
      when: dates.time(record.zone.time(at: both.at).second),
      hidden: [("mine", both.statements.map(\.description).joined(separator: " "))])
  }
}
