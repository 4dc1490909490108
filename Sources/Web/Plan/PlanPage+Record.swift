import CoCreation
import Ledger
import Links
import Localization
import Pages
import Values

extension PlanPage {
  /// The person's plans; without one, a page on which it can be begun.
  ///
  /// Who works in a service sees the plan of that service; everybody else sees each plan there is.
  init(_ record: OpenRecord, from first: Int) throws {
    let plans = try record.shownPlans()
    guard let told = plans.first else {
      self.init(
        person: record.person.retyped(), name: record.reader.name, agreements: [], version: 0,
        frame: try record.frameInForce(), mayReadFrame: record.standing.may(.read, .frame), isOwn: record.isOwn,
        from: first, lacks: [.noAgreement],
        mayArrange: record.standing.may(.arrange, .plan), mayWrite: false)
      return
    }
    let isOne = plans.count == 1
    try self.init(
      record, told, isOne: isOne, from: first,
      others: plans.dropFirst().map { try PlanPage(record, $0, isOne: false, from: first) })
  }

  private init(
    _ record: OpenRecord, _ told: Told<PlanState>, isOne: Bool, from first: Int, others: [PlanPage] = []
  ) throws {
    let state = told.state
    let cards = try state.agreements.map { view in
      try AgreementCard(record, view, moments: try record.momentCount(view.id))
    }
    let settled = state.settled.last
    let rest = state.begun.last?.content.rest
    self.init(
      person: record.person.retyped(), name: record.reader.name, agreements: cards, version: state.version,
      settledOn: settled?.day, changes: settled?.content.change.map { [$0.what.line, $0.why.line] } ?? [],
      nextDate: state.next, frame: try record.frame(of: state), mayReadFrame: record.standing.may(.read, .frame),
      content: record.contents(of: state), oldPlan: rest?.dated, isOwn: record.isOwn, from: first,
      oldPlace: rest?.place.value, lacks: record.lacks(of: state),
      versions: state.settled.all.map { ($0.content.version, $0.day) },
      mayArrange: record.standing.may(.arrange, .plan), mayWrite: record.standing.may(.write, .plan),
      provider: try isOne ? nil : record.provider(of: told), others: others)
  }
}

extension PlanVersionPage {
  /// A version of a plan as it was settled.
  ///
  /// - Parameter id: Which of several plans; `nil` for the one that whoever reads works with.
  init(_ record: OpenRecord, version number: Int, of id: ID<Plan>? = nil) throws {
    let plans = try record.shownPlans()
    guard let plan = id.map({ id in plans.first { $0.id() == id } }) ?? plans.first,
      let told = try record.reader.version(number, of: plan), let settled = told.state.settled.all.last
    else { throw Trouble(.notFound) }
    self.init(
      person: record.person.retyped(), name: record.reader.name, version: number, settledOn: settled.day,
      what: try settled.content.change.map { $0.what.saying(voice: try record.voice(of: settled)) },
      why: try settled.content.change.map { $0.why.saying(voice: try record.voice(of: settled)) },
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
  fileprivate func provider(of told: Told<PlanState>) throws -> (plan: ID<Address.Plan>, name: String) {
    let service = try told.state.begun.last.flatMap { try entries.service($0.content.service) }
    return (told.stream.retyped(), service?.name.value ?? "–")
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
