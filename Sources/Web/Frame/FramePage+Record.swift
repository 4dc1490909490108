import CoCreation
import Ledger
import Links
import Localization
import Pages
import Values

extension FramesPage {
  /// The person's frames, the newest first.
  init(_ record: OpenRecord) throws {
    let dates = Dates.in(record.tongue)
    let person: ID<Address.Person> = record.person.retyped()
    let frames = try record.reader.frames().compactMap { told -> Thing? in
      guard let content = told.state.content else { return nil }
      let id: ID<Frame> = told.id()
      return Thing(
        record.serviceTerms(content.services), picture: .drawing(.frame),
        note: dates.period(from: content.first, to: content.last), address: .person(person, .frame(id.retyped())))
    }
    self.init(
      name: record.reader.name, frames: frames, isOwn: record.isOwn,
      entering: record.standing.may(.arrange, .frame) ? .person(person, .newFrame) : nil,
      copies: record.standing.kind != .decisionMaker)
  }
}

extension FramePage {
  /// A frame as it stands before whoever reads.
  ///
  /// - Throws: ``Trouble`` if its words are erased.
  init(_ record: OpenRecord, _ told: Told<FrameState>) throws {
    let state = told.state
    let id: ID<Frame> = told.id()
    guard let content = state.content else { throw Trouble(.notFound) }
    let copy = state.isUnconfirmedCopy ? state.copies.last : nil
    let participation = state.participations.last
    let others =
      try (participation?.content.others ?? []).compactMap { try record.reader.name(of: $0).map { Written($0) } }
      + [record.written(participation?.content.besides)].compactMap { $0 }
    let statement = state.statements.current.last { $0.voice.isThePerson }
    self.init(
      person: record.person.retyped(), name: record.reader.name, decidedOn: content.decided, first: content.first,
      last: content.last, granted: content.services.map { Granted(record, $0, state) },
      conditions: content.conditions.joined(besides: record.tongue), reasons: record.written(content.reasons),
      participation: participation?.content.participation,
      how: record.written(participation?.content.how), whoElse: others,
      ownStatement: try statement.map {
        $0.content.statement.saying(voice: try record.voice(of: $0), in: record.tongue)
      },
      appeal: Appeal(record, state),
      copy: try copy.map { (by: try record.voice(of: $0), on: $0.day) }, differs: !state.differences.isEmpty,
      isOwn: record.isOwn, frame: id.retyped(), questions: try record.questions(of: told),
      mayWrite: record.standing.may(.write, .frame),
      otherStatements: try state.statements.current.filter { !$0.voice.isThePerson }.map {
        $0.content.statement.saying(voice: try record.voice(of: $0), in: record.tongue)
      }, mayCorrect: state.correctable(by: record.standing) != nil, correctedOn: state.corrections.first?.said.day,
      easyWhole: state.easyWhole.map { ($0.words?.value, $0.language(besides: record.tongue), $0.illustration) })
  }
}

extension [Text] {
  /// The conditions of a decision, which were written together; `nil` where there are none.
  func joined(by separator: String = "\n", besides tongue: Tongue) -> Written? {
    first.map { Written(map(\.value).joined(separator: separator), Written($0, besides: tongue).language) }
  }
}

extension FrameState {
  /// How the decision as a whole is told in easy words, where no part of it takes that place.
  fileprivate var easyWhole: Expression? {
    guard let whole = toldEasily.current.last(where: { $0.content.service == nil })?.content.words else { return nil }
    let services = content?.services ?? []
    let isToldOfThePart =
      services.count != 1 || toldEasily.current.contains { $0.content.service == services[0].service }
    return isToldOfThePart ? whole : nil
  }
}

extension FramePage.Granted {
  fileprivate init(_ record: OpenRecord, _ grant: FrameContent.Grant, _ state: FrameState) {
    let kind = record.pack.services.first { $0.id == grant.service }
    let told =
      state.toldEasily.current.last { $0.content.service == grant.service }
      ?? (state.content?.services.count == 1 ? state.toldEasily.current.last { $0.content.service == nil } : nil)
    self.init(
      service: record.serviceTerm(grant.service).capitalised, amount: record.written(grant.amount),
      purpose: record.written(grant.purpose),
      legalBasis: record.written(Self.basis(of: grant, state)) ?? (kind?.legalBasis).map { Written($0) },
      easy: told?.content.words.words?.value, picture: told?.content.words.illustration,
      easyLanguage: told?.content.words.language(besides: record.tongue))
  }
}

extension FramePage.Granted {
  /// The law that the decision names for a service: its own, and that of the whole for the first; a decision that names
  /// one only meant it for all.
  private static func basis(of grant: FrameContent.Grant, _ state: FrameState) -> Text? {
    guard let content = state.content else { return nil }
    if let own = grant.legalBasis { return own }
    let isForAll = content.services.allSatisfy { $0.legalBasis == nil }
    return isForAll || grant == content.services.first ? content.legalBasis : nil
  }
}

extension FramePage.Appeal {
  /// The pack's way to appeal, with the last day once it is known when the person got the decision.
  init?(_ record: OpenRecord, _ state: FrameState) {
    guard let id = state.content?.appeal, let route = record.pack.appeals.first(where: { $0.id == id }) else {
      return nil
    }
    self.init(
      to: record.term(route.localTo ?? route.to, route.to), lastDay: state.lastDayToAppeal(by: record.pack)?.day,
      easy: record.easy(route.easy), isVerified: route.provenance.isVerified,
      isReaders: record.isOwn || record.standing.kind == .representative)
  }
}

extension DifferencesPage {
  init(_ record: OpenRecord, _ told: Told<FrameState>) throws {
    let id: ID<Frame> = told.id()
    guard let own = told.state.registered.last?.content.frame, let copy = told.state.copies.last?.content.frame else {
      throw Trouble(.notFound)
    }
    let rows = told.state.differences.map { record.row($0, own, copy) }
    self.init(
      person: record.person.retyped(), frame: id.retyped(),
      rows: rows.map { (what: $0.what, own: $0.first, copy: $0.second) }, isOwn: record.isOwn)
  }
}
