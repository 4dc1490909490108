import CoCreation
import Ledger
import Links
import Localization
import Pages
import Values

extension PlanPage {
  /// The person's plan; without one, a page on which it can be begun.
  init(_ record: OpenRecord, from first: Int) throws {
    let plans = try record.reader.plans()
    guard let told = try record.reader.plan() else {
      self.init(
        person: record.person.retyped(), name: record.reader.name, agreements: [], version: 0,
        frame: try record.frameInForce(), mayReadFrame: record.standing.may(.read, .frame), isOwn: record.isOwn,
        from: first, lacks: [.noAgreement],
        mayArrange: record.standing.may(.arrange, .plan), mayWrite: false)
      return
    }
    // The person sees what is agreed in every plan; who works sees that of the own service.
    let shown = record.isOwn ? plans : [told]
    let cards = try shown.flatMap(\.state.agreements).map { view in
      try AgreementCard(record, view, moments: try record.momentCount(view.id))
    }
    let state = told.state
    let settled = state.settled.last
    let rest = state.begun.last?.content.rest
    self.init(
      person: record.person.retyped(), name: record.reader.name, agreements: cards, version: state.version,
      settledOn: settled?.day, changes: settled?.content.change.map { [$0.what.line, $0.why.line] } ?? [],
      nextDate: state.next, frame: try record.frame(of: state), mayReadFrame: record.standing.may(.read, .frame),
      content: record.contents(of: state), oldPlan: rest?.dated, isOwn: record.isOwn, from: first,
      oldPlace: rest?.place.value, lacks: record.lacks(of: state),
      versions: state.settled.all.map { ($0.content.version, $0.day) },
      mayArrange: record.standing.may(.arrange, .plan), mayWrite: record.standing.may(.write, .plan))
  }
}

extension PlanVersionPage {
  /// A version of the plan as it was settled.
  init(_ record: OpenRecord, version number: Int) throws {
    guard let plan = try record.reader.plan(), let told = try record.reader.version(number, of: plan),
      let settled = told.state.settled.all.last
    else { throw Trouble(.notFound) }
    self.init(
      person: record.person.retyped(), name: record.reader.name, version: number, settledOn: settled.day,
      what: try settled.content.change.map { $0.what.saying(voice: try record.voice(of: settled)) },
      why: try settled.content.change.map { $0.why.saying(voice: try record.voice(of: settled)) },
      agreements: try told.state.agreements.map { try AgreementCard(record, $0, moments: 0) },
      last: plan.state.version, isOwn: record.isOwn)
  }
}

extension OpenRecord {
  /// The frame a plan rests on, where whoever reads may see it.
  fileprivate func frame(of plan: PlanState) throws -> ID<Address.Frame>? {
    guard let id = plan.begun.last?.content.frame else { return try frameInForce() }
    return standing.may(.read, .frame, shown: reader.isShown(.frame(id: id))) ? id.retyped() : nil
  }

  /// The frame that holds today, where whoever reads may see it.
  fileprivate func frameInForce() throws -> ID<Address.Frame>? {
    guard standing.may(.read, .frame) else { return nil }
    return try reader.frameInForce().map { $0.stream.retyped() }
  }

  /// The kind of a plan by the pack.
  func planType(of state: PlanState) -> PlanType? {
    pack.planTypes.first { $0.id == state.begun.last?.content.type }
  }

  /// What a plan lacks, as pages tell it.
  func lacks(of state: PlanState) -> [SettlingPage.Lack] {
    let type = planType(of: state)
    func area(_ id: ID<Agreement>) -> String { state.agreement(id).map(areaTitle) ?? "" }
    return state.unfinished(for: type, parties: parties).map { lack in
      switch lack {
      case .noAgreement: .noAgreement
      case .noTerms(let id): .noTerms(area: area(id))
      case let .sideEmpty(id, side): .sideEmpty(area: area(id), side)
      case let .stanceMissing(id, party): .stanceMissing(area: area(id), party)
      case let .stanceWaits(id, party): .stanceWaits(area: area(id), party)
      case .contentMissing(let item):
        .contentMissing(type?.contents.first { $0.id == item }.map { term($0.localText, $0.text) } ?? item)
      case .nextDateMissing: .nextDateMissing
      case .participationMissing: .participationMissing
      case .notSettled: .notSettled
      }
    }
  }

  /// Whether the person has a plan and nothing of it is missing: what the list of today's persons tells.
  func isPlanFinished() throws -> Bool {
    guard standing.may(.read, .plan), let plan = try reader.plan() else { return false }
    return lacks(of: plan.state).isEmpty
  }

  fileprivate func contents(of state: PlanState) -> [PlanPage.ContentItem] {
    items(of: state).map { PlanPage.ContentItem($0.text, $0.state) }
  }

  /// The pack's content items, each with how it is marked now.
  func items(of state: PlanState) -> [PlanContentPage.Item] {
    (planType(of: state)?.contents ?? []).map { item in
      let text = term(item.localText, item.text)
      switch state.contents.current.last(where: { $0.content.item == item.id })?.content.mark {
      case .said(let place): return .init(id: item.id, text: text, state: .said, place: place.value)
      case .notNeeded(let why): return .init(id: item.id, text: text, state: .notNeeded(why.value))
      case nil: return .init(id: item.id, text: text, state: .missing)
      }
    }
  }
}
