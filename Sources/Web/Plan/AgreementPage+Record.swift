import CoCreation
import Ledger
import Links
import Localization
import Pages
import Values

extension AgreementPage {
  /// An agreement with the moments that live it.
  init(_ record: OpenRecord, _ plan: Told<PlanState>, _ view: AgreementView, from first: Int) throws {
    let atOnce = record.isOwn ? record.caller.way.density.choices : 20
    let known = try record.momentCount(view.id)
    let count = known ?? 0
    let first = (0..<count).contains(first) ? first : 0
    let moments = count == 0 ? [] : try record.reader.moments(living: view.id, from: first, limit: atOnce)
    self.init(
      person: record.person.retyped(), name: record.reader.name,
      agreement: try AgreementCard(record, view, moments: known),
      moments: try moments.map { try record.thing($0, isDated: true) },
      isOwn: record.isOwn, mayWrite: plan.state.may(.write, as: record.standing) && !view.isClosed,
      mayArrange: plan.state.may(.arrange, as: record.standing) && !view.isClosed,
      mayNote: record.standing.may(.write, .moment) && !view.isClosed,
      mayReadReach: record.standing.may(.read, .reach), before: try Before(record, plan.state, view),
      provider: try record.provider(besideOthers: plan),
      portion: ListPortion(from: first, atOnce: atOnce, of: count))
  }
}

extension Before {
  /// Every text of an agreement that does not stand on its page, the newest first.
  fileprivate init(_ record: OpenRecord, _ plan: PlanState, _ view: AgreementView) throws {
    var texts: [(at: Instant, saying: Saying, day: Day)] = []
    var shown = view.standing
    func add<Content>(_ said: Said<Content>, _ expressions: [Expression]) throws {
      let voice = try record.voice(of: said)
      for text in expressions where shown.insert(text).inserted {
        texts.append((said.at, text.saying(voice: voice, in: record.tongue), said.day))
      }
    }
    for said in plan.words.all.reversed() where said.content.agreement == view.id {
      try add(said, said.content.places.texts)
    }
    for said in plan.terms.all.reversed() where said.content.agreement == view.id {
      try add(said, said.content.terms.texts)
    }
    for said in plan.opened.all.reversed() where said.content.agreement == view.id {
      try add(said, [said.content.title])
    }
    self.init(texts.sorted { $0.at > $1.at }.map { ($0.saying, $0.day) })
  }
}

extension AgreementView {
  /// The texts that the agreement's page shows.
  fileprivate var standing: Set<Expression> {
    let sides = Side.allCases.flatMap { side in
      Places.paths.flatMap { path in newest(path, of: side).compactMap { $0.content.places[keyPath: path] } }
    }
    let beside = newestBeside.flatMap(\.content.places.texts)
    return Set([opened.content.title] + sides + beside + (terms?.content.terms.texts ?? []))
  }
}

extension Places {
  static let paths: [any KeyPath<Places, Expression?> & Sendable] = [\.want, \.know, \.matters]

  /// What stands in those places that hold anything.
  var texts: [Expression] { Self.paths.compactMap { self[keyPath: $0] } }
}

extension Terms {
  fileprivate var texts: [Expression] { [agreed, open].compactMap { $0 } }
}

extension AgreementFormPage {
  /// The form of an agreement, both sides beside each other; filled with what stands where it is changed.
  init(
    _ record: OpenRecord, _ plan: Told<PlanState>, changing view: AgreementView?, newID: ID<Agreement>? = nil,
    _ desk: Desk, _ form: Form? = nil, faults: FieldFaults = []
  ) throws {
    let written = form?.written
    var standing: [String: String] = [:]
    if let view {
      let persons = view.places(of: .person)
      let own = view.ownPlaces(of: record.standing)
      standing = TermsSheet.written(view.terms?.content.terms).merging([
        "how": persons?.want?.line ?? "", "toMe": persons?.matters?.line ?? "", "valued": own?.know?.line ?? "",
        "forMe": own?.matters?.line ?? "",
      ]) { first, _ in first }
    }
    self.init(
      person: record.person.retyped(), name: record.reader.name, agreement: view?.id.retyped(),
      newID: (newID ?? view?.id ?? plan.stream.retyped()).retyped(), services: try record.grantedOptions(plan.state),
      written: written ?? standing, faults: faults, people: try record.answerOptions(),
      areas: view == nil
        ? record.pack.lifeAreas.map {
          Pages.Option(
            record.term($0.localTerm, $0.english).capitalised, value: $0.id, language: record.termLanguage)
        } : [],
      seen: try written?["seen"].flatMap { Int($0) } ?? record.reader.sequence(of: plan.stream),
      about: view.map(record.areaTitle), mayScribe: (try? Rights.scribe(record.standing)) != nil,
      found: desk.symbols(for: "area", form, in: record.tongue.standard),
      picture: view?.places(of: .person)?.want?.illustration)
  }
}

extension OwnSidePage {
  /// The own side of an agreement, with what stands there.
  init(
    _ record: OpenRecord, _ view: AgreementView, written: [String: String]?,
    faults: FieldFaults
  ) {
    let own = record.isOwn ? view.places(of: .person) : view.ownPlaces(of: record.standing)
    let standing = [
      "wants": own?.want?.line, "knows": own?.know?.line, "matters": own?.matters?.line,
    ].compactMapValues { $0 }
    self.init(
      person: record.person.retyped(), name: record.reader.name, agreement: view.id.retyped(),
      area: record.area(view), isOwn: record.isOwn, written: written ?? standing, faults: faults)
  }
}

extension OpenRecord {
  /// The page on which something new is taken up: the person's own, or both sides by those who support.
  ///
  /// Whoever works in no service and sees several plans chooses one first.
  ///
  /// - Parameter plan: The plan in which; `nil` where none was named.
  func newAgreementPage(
    _ id: ID<Agreement>, in plan: ID<Plan>?, from first: Int, _ desk: Desk, _ form: Form? = nil,
    faults: FieldFaults = []
  ) throws -> any Page {
    try reader.allow(.write, .plan)
    if plan == nil {
      let open = try reader.openPlans()
      if open.count > 1 {
        return WhichPlanPage(person: person.retyped(), plans: try open.map(provider), isOwn: isOwn, from: first)
      }
    }
    let plan = try planToWrite(in: plan)
    if standing.voice.side == .professional {
      return try AgreementFormPage(self, plan, changing: nil, newID: id, desk, form, faults: faults)
    }
    return OwnAgreementPage(
      person: person.retyped(), name: reader.name, newID: id.retyped(), plan: plan.stream.retyped(),
      provider: try provider(besideOthers: plan)?.name, isOwn: isOwn, written: form?.written ?? [:], faults: faults)
  }

  /// The plan in which something new is taken up.
  ///
  /// - Parameter id: The plan that was named; `nil` for the one that whoever writes works with.
  /// - Throws: ``Onward`` to where one is begun; ``Trouble`` if there is none under the id; ``Denial`` if it is not theirs
  ///   to write in.
  func planToWrite(in id: ID<Plan>?) throws -> Told<PlanState> {
    guard let id else {
      guard let plan = try reader.plan() else {
        throw Onward(.of(person, standing.may(.arrange, .plan) ? .newPlan : .plan))
      }
      return plan
    }
    guard let plan = try reader.plan(id) else { throw Trouble(.notFound) }
    if let denial = plan.state.denial(of: .write, as: standing) { throw denial }
    return plan
  }

  /// What an agreement can rest on: the services of the plan's frame, or of the one that holds today.
  func grantedOptions(_ plan: PlanState) throws -> [Pages.Option] {
    guard standing.may(.read, .frame) else { return [] }
    let frame = try plan.begun.last?.content.frame.flatMap { try reader.frame($0) } ?? reader.frameInForce()
    return (frame?.state.content?.services ?? []).map {
      Pages.Option(serviceTerm($0.service).capitalised, value: $0.service, language: termLanguage)
    }
  }

  /// Those who can answer for an agreement: whoever is in the person's circle today.
  func answerOptions() throws -> [Pages.Option] {
    try candidates().map { Pages.Option($0.face.name, value: $0.value) }
  }
}
