import CoCreation
import Ledger
import Values

extension Stage {
  /// Makes a person's plan, side by side: the person's words, the professional's, what they agreed, and each one's stance.
  func plan(_ person: InventedPerson) throws {
    guard let id: ID<Person> = cast.humans[person.key]?.retyped(), let service = cast.services[person.unit.rawValue],
      let type = pack.planTypes.first
    else { return }
    let stream: ID<Stream> = self.id()
    let worker = try staff(person.team[0], of: id, 13 * 3600)
    let frame = try frame(of: id)
    let old = person.key == "karim" ? OldPlan(place: swedish(PlanWords.oldPlan), dated: day - 300) : nil
    try perform(
      BeginPlan(service: service, type: type.id, frame: frame, rest: old, pack: pack), in: stream, as: worker)
    for agreement in InventedAgreement.all(of: person.key) { try open(agreement, person, id, stream, worker) }
    guard person.papers.isPlanFinished else { return }
    try finish(person, id, stream, type, worker)
  }

  private func open(
    _ agreement: InventedAgreement, _ person: InventedPerson, _ id: ID<Person>, _ stream: ID<Stream>,
    _ worker: Standing
  ) throws {
    let opened: ID<Agreement> = self.id()
    try perform(
      OpenAgreement(
        agreement: opened, area: .ofPack(id: agreement.area), title: agreement.title.expression(in: person.language),
        pack: pack),
      in: stream, as: worker)
    if let own = Places(
      want: agreement.want.isEmpty ? nil : said(agreement.want, agreement.title.symbol, in: person.language),
      matters: agreement.matters.isEmpty ? nil : said(agreement.matters, in: person.language))
    {
      try perform(
        WriteInAgreement(agreement: opened, places: own), in: stream, as: try self.person(id, 13 * 3600 + 600))
    }
    if let theirs = Places(
      know: said(agreement.knows, in: person.language), matters: said(agreement.cares, in: person.language))
    {
      try perform(WriteInAgreement(agreement: opened, places: theirs), in: stream, as: worker)
    }
    guard let answersFor = cast.humans[person.team[0]] else { return }
    let terms = Terms(
      agreed: said(agreement.agreed, agreement.title.symbol, in: person.language), whoDecides: agreement.deciders,
      answersFor: answersFor,
      when: text(agreement.when).written(in: person.language), how: text(agreement.how).written(in: person.language),
      restsOn: person.papers.frame == .missing ? [] : [Self.support(of: person.unit)], step: agreement.step,
      yesNeeded: [.person], open: agreement.open.isEmpty ? nil : said(agreement.open, in: person.language))
    let receipts = try perform(PutTerms(agreement: opened, terms: terms, isLimiting: false), in: stream, as: worker)
    guard let put: ID<Statement> = receipts.first?.header.id.retyped() else { return }
    try take(stancesOn: put, of: opened, person, id, stream, worker)
  }

  private func take(
    stancesOn terms: ID<Statement>, of agreement: ID<Agreement>, _ person: InventedPerson, _ id: ID<Person>,
    _ stream: ID<Stream>, _ worker: Standing
  ) throws {
    let yes = TakeStance(agreement: agreement, terms: terms, answer: .yes, means: .said)
    try perform(yes, in: stream, as: worker)
    guard person.papers.isPlanFinished else { return }
    guard person.story == .bySigns else {
      let chosen = TakeStance(agreement: agreement, terms: terms, answer: .yes, means: .chosen)
      try perform(chosen, in: stream, as: try self.person(id, 14 * 3600))
      return
    }
    try perform(
      NoteAbsence(agreement: agreement, terms: terms, party: .person, tried: swedish(PlanWords.triedWithSigns)),
      in: stream, as: worker)
    let representative = try member("rune", of: id, 15 * 3600)
    if let places = Places(know: said(PlanWords.godMansWords)) {
      try perform(WriteInAgreement(agreement: agreement, places: places), in: stream, as: representative)
    }
    try perform(yes, in: stream, as: representative)
  }

  private func finish(
    _ person: InventedPerson, _ id: ID<Person>, _ stream: ID<Stream>, _ type: PlanType, _ worker: Standing
  ) throws {
    for item in PlanWords.contents where type.contents.contains(where: { $0.id == item.item }) {
      let mark: ContentMarked.Mark =
        item.said.isEmpty ? .notNeeded(because: swedish(PlanWords.notNeeded)) : .said(where: swedish(item.said))
      try perform(MarkContent(item: item.item, mark: mark, type: type), in: stream, as: worker)
    }
    let others = person.story == .bySigns ? [cast.humans["rune"]].compactMap { $0 } : []
    let participation: Participation =
      person.story == .bySigns
      ? .didNot(why: swedish(PlanWords.whyNotBySigns), tried: swedish(PlanWords.triedWithSigns))
      : .inParts(which: swedish(PlanWords.tookPart))
    try perform(TellPlanParticipation(participation: participation, others: others), in: stream, as: worker)
    try perform(SetNextDate(next: day + 182), in: stream, as: worker)
    try perform(SettlePlan(), in: stream, as: worker)
  }

  /// The agreements of a person that occasions live, with what each says beforehand.
  func lived(by person: ID<Person>) throws -> (plan: ID<Plan>, agreements: [AgreementView])? {
    guard let found = try entries.things(.plan, of: person, limit: 1).first else { return nil }
    let state: PlanState = try entries.state(of: found.stream)
    return (found.stream.retyped(), state.agreements)
  }
}
