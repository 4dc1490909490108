import CoCreation
import Ledger
import Links
import Localization
import Pages
import Values

/// Several people wrote on one agreement at the same time: every text that waits for a choice, of which all are kept.
struct WaitingTexts: Sendable {
  /// What one of them wrote.
  struct Other: Sendable {
    let author: ID<Human>?
    let at: Instant
    let lines: [(label: String, text: Written)]
  }

  let mine: [(label: String, text: Written)]
  /// The others', each by itself, the newest last.
  let others: [Other]
  /// What the writer who chooses wrote.
  let statements: [ID<Statement>]
  /// How much of the plan the writer had seen before anybody wrote, and how much has been written by now.
  let since, seen: Int
  /// Whether a text has come since the writer was asked to choose.
  let isAgain: Bool

  /// - Returns: `nil` if nobody else wrote on the agreement between the page and the form.
  init?(_ receipts: [Receipt], on agreement: ID<Agreement>, in plan: ID<Stream>, _ change: Change) throws {
    guard let since = change.circumstances.expecting, !receipts.isEmpty else { return nil }
    let statements = receipts.map { $0.header.id.retyped(to: Statement.self) }
    try self.init(statements, on: agreement, in: plan, since: since, seen: nil, change)
  }

  /// - Parameters:
  ///   - since: How much of the plan the writer had seen before anybody wrote.
  ///   - seen: How much had been written when the writer was asked to choose; `nil` while they have not been.
  /// - Returns: `nil` if nobody else has written on the agreement since.
  init?(
    _ mine: [ID<Statement>], on agreement: ID<Agreement>, in plan: ID<Stream>, since: Int, seen: Int?, _ change: Change
  ) throws {
    let entries = try change.entries.entries(of: plan, after: max(since, 0))
    let told = try entries.compactMap { entry in try entry.statement().map { (entry.header.sequence, $0) } }
    let replaced = Set(told.compactMap { ($0.1.fact as? Withdrawn)?.statement ?? $0.1.corrects })
    let texts = told.filter { $0.1.isText(of: agreement) }
    let others = texts.filter { $0.1.author != change.standing.human && !replaced.contains($0.1.id) }
    guard others.contains(where: { $0.0 > seen ?? since }) else { return nil }
    self.mine = texts.filter { mine.contains($0.1.id) }.flatMap { $0.1.texts(for: change.record) }
    var byAuthor: [ID<Human>?: [Statement]] = [:]
    for (_, statement) in others { byAuthor[statement.author, default: []].append(statement) }
    self.others = byAuthor.compactMap { author, said in
      said.last.map { Other(author: author, at: $0.at, lines: said.flatMap { $0.texts(for: change.record) }) }
    }.sorted { $0.at < $1.at }
    statements = mine
    self.since = since
    self.seen = entries.last?.header.sequence ?? since
    isAgain = seen != nil
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

  fileprivate func texts(for record: OpenRecord) -> [(label: String, text: Written)] {
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
    return all.compactMap { label, said in said.map { (label, $0.written(besides: record.tongue)) } }
  }
}

extension StalePage {
  /// All texts side by side, calmly.
  init(_ record: OpenRecord, _ texts: WaitingTexts, on agreement: ID<Agreement>) throws {
    let dates = Dates.in(record.tongue)
    self.init(
      address: .of(record.person, .agreement(agreement.retyped())), mine: texts.mine,
      others: try texts.others.map { text in
        Other(
          who: try text.author.flatMap { try record.reader.name(of: $0) } ?? "",
          when: dates.time(record.zone.time(at: text.at).second), lines: text.lines)
      }, isAgain: texts.isAgain,
      hidden: [
        ("mine", texts.statements.map(\.description).joined(separator: " ")), ("since", String(texts.since)),
        ("seen", String(texts.seen)),
      ])
  }
}
