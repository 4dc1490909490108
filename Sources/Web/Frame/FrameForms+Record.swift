import CoCreation
import Ledger
import Links
import Localization
import Pages
import Values

extension FrameFormPage {
  /// The form of a decision: the authority's own where its decision maker enters it, otherwise a copy.
  init(
    _ record: OpenRecord, newID: ID<Frame>, written: [String: String] = [:],
    faults: FieldFaults = []
  ) throws {
    let isCopy = record.standing.kind != .decisionMaker
    let dates = Dates.in(record.tongue)
    let others = try record.reader.frames().compactMap { told -> Pages.Option? in
      guard let content = told.state.content,
        (isCopy ? told.state.copies.last == nil : told.state.registered.last == nil)
      else { return nil }
      let what = record.serviceTerms(content.services)
      return Pages.Option(
        "\(what), \(dates.period(from: content.first, to: content.last))", value: told.stream.description)
    }
    self.init(
      person: record.person.retyped(), name: record.reader.name, newID: newID.retyped(),
      services: record.serviceOptions, written: written, faults: faults,
      appeals: record.appealOptions,
      isCopy: isCopy, others: others, circle: try record.candidates(written: written, field: "others"))
  }
}

extension FrameFormPage {
  /// The form of an entered decision that is put right, filled in with what stands.
  ///
  /// - Throws: ``Trouble`` for whoever has entered nothing here that they may correct.
  init(
    correcting told: Told<FrameState>, _ record: OpenRecord, newID: ID<Frame>, written: [String: String]? = nil,
    faults: FieldFaults = []
  ) throws {
    let id: ID<Frame> = told.id()
    guard let entry = told.state.correctable(by: record.standing),
      let (content, authority) = told.state.entry(entry)
    else { throw Trouble(.notAllowed) }
    self.init(
      person: record.person.retyped(), name: record.reader.name, newID: newID.retyped(),
      services: record.serviceOptions, written: written ?? FrameSheet.written(content, authority: authority),
      faults: faults,
      appeals: record.appealOptions,
      isCopy: authority != nil, correcting: Correcting(frame: id.retyped(), entry: entry.description))
  }
}

extension FrameMorePage {
  init(
    _ record: OpenRecord, _ told: Told<FrameState>, written: [String: String] = [:],
    faults: FieldFaults = []
  ) throws {
    let id: ID<Frame> = told.id()
    let last = told.state.content?.last
    self.init(
      person: record.person.retyped(), frame: id.retyped(), name: record.reader.name, last: last,
      isAnnounced: told.state.renewals.current.contains { $0.content.last == last },
      circle: try record.candidates(written: written, field: "others"), isOwn: record.isOwn,
      mayScribe: (try? Rights.scribe(record.standing)) != nil, mayAnnounce: record.mayAnnounce(told.state),
      mayTell: record.standing.kind != .representative, written: written, faults: faults)
  }
}

extension OpenRecord {
  /// Whether the end of a frame is near enough to be announced, and whoever reads may do it.
  fileprivate func mayAnnounce(_ state: FrameState) -> Bool {
    guard standing.may(.arrange, .frame), let last = state.content?.last else { return false }
    return today >= last - AnnounceRenewal.daysBefore
  }
}

extension EasyFramePage {
  init(
    _ record: OpenRecord, _ told: Told<FrameState>, _ desk: Desk, _ form: Form? = nil,
    faults: FieldFaults = []
  ) {
    let id: ID<Frame> = told.id()
    func found(_ name: String) -> SymbolsFound { desk.symbols(for: name, form, in: record.tongue.standard) }
    let easy = told.state.toldEasily.current
    let content = told.state.content
    let services = (content?.services ?? []).map { grant in
      Granted(
        value: grant.service, service: record.serviceTerm(grant.service).capitalised,
        says: [grant.amount, grant.purpose].compactMap { $0.map { Written($0, besides: record.tongue) } },
        found: found("easy-\(grant.service)"),
        easy: easy.last { $0.content.service == grant.service }?.content.words.line,
        symbol: easy.last { $0.content.service == grant.service }?.content.words.symbol)
    }
    let whole = Granted(
      value: "", service: "",
      says: ((content?.conditions ?? []) + [content?.reasons].compactMap { $0 })
        .map { Written($0, besides: record.tongue) }, found: found("easy"),
      easy: easy.last { $0.content.service == nil }?.content.words.line,
      symbol: easy.last { $0.content.service == nil }?.content.words.symbol)
    self.init(
      person: record.person.retyped(), frame: id.retyped(), name: record.reader.name, parts: services + [whole],
      written: form?.written ?? [:], faults: faults)
  }
}

extension Expression {
  /// The code of the first symbol it was said with.
  fileprivate var symbol: String? {
    pictures.lazy.compactMap { if case .symbol(let code) = $0 { code } else { nil } }.first
  }
}

extension SymbolWords {
  /// The symbols as choices.
  var options: [Pages.Option] {
    symbols.map { Pages.Option($0.label, picture: .picture(.picture(code: $0.code)), value: $0.code) }
  }

  /// The code, if it is one of the symbols.
  static func known(_ code: String?) -> String? { english.symbols.first { $0.code == code }?.code }
}
