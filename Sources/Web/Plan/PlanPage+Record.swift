import CoCreation
import Ledger
import Links
import Localization
import Pages
import Values

extension PlanPage {
  /// The person's plans; without one, a page on which it can be begun.
  ///
  /// Who works in a service sees the plan of that service, and the way to each other; everybody else sees each plan
  /// there is.
  init(_ record: OpenRecord, from first: Int) throws {
    let plans = try record.reader.plans()
    guard record.standing.ground.service != nil else {
      guard let told = plans.first else {
        self.init(notBegun: record, frame: try record.frameInForce(), from: first)
        return
      }
      let others = plans.dropFirst()
      try self.init(
        record, told, isOne: others.isEmpty, from: first,
        others: others.map { try PlanPage(record, $0, isOne: false, from: first) })
      return
    }
    let own = try record.reader.plan()
    let elsewhere = try plans.filter { $0.stream != own?.stream }.map { try record.provider(of: $0) }
    guard let own else {
      self.init(notBegun: record, frame: try record.frameInForce(), from: first, elsewhere: elsewhere)
      return
    }
    try self.init(record, own, isOne: elsewhere.isEmpty, from: first, elsewhere: elsewhere)
  }

  /// One of the person's plans alone, under the name of who gives the support in it where there are several.
  ///
  /// - Throws: ``Trouble`` if there is none under the id.
  init(_ record: OpenRecord, of id: ID<Plan>, from first: Int) throws {
    let plans = try record.reader.plans()
    guard let told = plans.first(where: { $0.id() == id }) else { throw Trouble(.notFound) }
    let others = plans.filter { $0.stream != told.stream }
    let isWorkedOn = try record.reader.openPlans().contains { $0.stream == told.stream }
    try self.init(
      record, told, isOne: others.isEmpty, isWorkedOn: isWorkedOn, from: first,
      elsewhere: others.map { try record.provider(of: $0) })
  }

  private init(
    notBegun record: OpenRecord, frame: ID<Address.Frame>?, from first: Int,
    elsewhere: [(plan: ID<Address.Plan>, name: String)] = []
  ) {
    self.init(
      person: record.person.retyped(), name: record.reader.name, agreements: [], version: 0, frame: frame,
      mayReadFrame: record.standing.may(.read, .frame), isOwn: record.isOwn, from: first, lacks: [.noAgreement],
      isBegun: false, mayArrange: record.standing.may(.arrange, .plan), mayWrite: false, elsewhere: elsewhere)
  }

  private init(
    _ record: OpenRecord, _ told: Told<PlanState>, isOne: Bool, isWorkedOn: Bool = true, from first: Int,
    others: [PlanPage] = [], elsewhere: [(plan: ID<Address.Plan>, name: String)] = []
  ) throws {
    let state = told.state
    let cards = try state.agreements.map { view in
      try AgreementCard(record, view, moments: try record.momentCount(view.id))
    }
    let settled = state.settled.last
    let rest = state.begun.last?.content.rest
    self.init(
      person: record.person.retyped(), name: record.reader.name, agreements: cards, version: state.version,
      settledOn: settled?.day,
      changes: settled?.content.change.map { [$0.what, $0.why].map { $0.written(besides: record.tongue) } } ?? [],
      nextDate: state.next, frame: try record.frame(of: state), mayReadFrame: record.standing.may(.read, .frame),
      content: record.contents(of: state), oldPlan: rest?.dated, isOwn: record.isOwn, from: first,
      oldPlace: rest.map { Written($0.place, besides: record.tongue) }, lacks: record.lacks(of: state),
      versions: state.settled.all.map { ($0.content.version, $0.day) },
      mayArrange: isWorkedOn && state.may(.arrange, as: record.standing),
      mayWrite: isWorkedOn && state.may(.write, as: record.standing),
      provider: try isOne ? nil : record.provider(of: told), others: others, elsewhere: elsewhere)
  }
}

extension PlanVersionPage {
  /// A version of a plan as it was settled.
  ///
  /// - Parameter id: Which of several plans; `nil` for the one that whoever reads works with.
  init(_ record: OpenRecord, version number: Int, of id: ID<Plan>? = nil) throws {
    guard let plan = try id.map({ id in try record.reader.plan(id) }) ?? record.reader.plan(),
      let told = try record.reader.version(number, of: plan), let settled = told.state.settled.all.last
    else { throw Trouble(.notFound) }
    self.init(
      person: record.person.retyped(), name: record.reader.name, version: number, settledOn: settled.day,
      what: try settled.content.change.map { $0.what.saying(voice: try record.voice(of: settled), in: record.tongue) },
      why: try settled.content.change.map { $0.why.saying(voice: try record.voice(of: settled), in: record.tongue) },
      agreements: try told.state.agreements.map { try AgreementCard(record, $0, moments: nil) },
      last: plan.state.version, isOwn: record.isOwn, provider: try id == nil ? nil : record.provider(of: plan))
  }
}

extension OpenRecord {
  /// The plans that whoever reads sees: that of the own service, or each there is, the newest first.
  func shownPlans() throws -> [Told<PlanState>] {
    guard standing.ground.service != nil else { return try reader.plans() }
    return try reader.plan().map { [$0] } ?? []
  }

  /// A plan's id and the name of the service that gives the support in it.
  func provider(of told: Told<PlanState>) throws -> (plan: ID<Address.Plan>, name: String) {
    (told.stream.retyped(), try told.state.service.flatMap { try entries.service($0) }?.name.value ?? "–")
  }

  /// The same where the person has other plans beside it; `nil` where there is no other to take it for.
  func provider(besideOthers told: Told<PlanState>) throws -> (plan: ID<Address.Plan>, name: String)? {
    try reader.plans().count > 1 ? provider(of: told) : nil
  }

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
    func area(_ id: ID<Agreement>) -> Written { state.agreement(id).map(self.area) ?? "" }
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
      let text = term(item.localText, item.text).capitalised
      switch state.contents.current.last(where: { $0.content.item == item.id })?.content.mark {
      case .said(let place): return .init(id: item.id, text: text, state: .said, place: place.value)
      case .notNeeded(let why): return .init(id: item.id, text: text, state: .notNeeded(Written(why, besides: tongue)))
      case nil: return .init(id: item.id, text: text, state: state.answers(item) ? .inPlan : .missing)
      }
    }
  }
}
