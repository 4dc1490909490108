import CoCreation
import Ledger
import Localization
import Pages
import Values

extension NewPlanPage {
  init(
    _ record: OpenRecord, written: [String: String] = [:], faults: FieldFaults = []
  ) throws {
    let dates = Dates.in(record.tongue)
    let frames = record.standing.may(.read, .frame) ? try record.reader.frames() : []
    self.init(
      person: record.person.retyped(), name: record.reader.name,
      kinds: record.pack.planTypes.map {
        Pages.Option(record.term($0.localTerm, $0.english).capitalised, value: $0.id, language: record.termLanguage)
      },
      frames: frames.compactMap { told in
        guard let content = told.state.content else { return nil }
        let services = record.serviceTerms(content.services)
        return Pages.Option(
          "\(services), \(dates.period(from: content.first, to: content.last))", value: told.stream.description)
      }, written: written, faults: faults)
  }
}

/// What the form of a new plan says.
struct NewPlanSheet {
  let command: BeginPlan
  private let frameFirst: Day?

  /// - Throws: ``FormFaults`` with everything that is wrong.
  init(_ form: Form, _ record: OpenRecord) throws {
    var reader = FormReader(form)
    let type = form["type"] ?? ""
    if type.isEmpty { reader.fault("type", .empty) }
    let frame = try form["frame"].flatMap { ID<Frame>($0) }.map { try record.frame($0) }
    let place = reader.optionalText("oldPlace")
    let dated = reader.optionalDay("oldDated", within: DaySpan.kept(until: record.today))
    // The old plan is named with where it lies and of which day it is, or not at all.
    if place != nil, dated == nil, form["oldDated"]?.isEmpty ?? true { reader.fault("oldDated", .empty) }
    if dated != nil, place == nil, form["oldPlace"]?.isEmpty ?? true { reader.fault("oldPlace", .empty) }
    try reader.finish()
    guard let service = record.standing.ground.service ?? record.home.service?.id else { throw Trouble(.notAllowed) }
    frameFirst = frame?.state.content?.first
    var rest: OldPlan?
    if let place, let dated { rest = OldPlan(place: place, dated: dated) }
    command = BeginPlan(
      service: service, type: type, frame: frame?.id(), frameFirst: frameFirst, rest: rest, pack: record.pack)
  }

  /// The field that a refusal is told beside.
  func fault(_ refusal: PlanRefusal) -> (field: String, fault: FieldFault)? {
    switch refusal {
    case .beforeTheFrame: frameFirst.map { ("frame", .beforeFrame(first: $0)) }
    case .unknownPlanType: ("type", .notAChoice)
    default: nil
    }
  }
}

extension PlanContentPage {
  init(
    _ record: OpenRecord, _ plan: Told<PlanState>, written: [String: String] = [:],
    faults: FieldFaults = []
  ) {
    self.init(
      person: record.person.retyped(), name: record.reader.name, items: record.items(of: plan.state),
      written: written, faults: faults)
  }
}

/// How a form marks the pack's content items.
struct ContentSheet: Sendable {
  private let form: Form

  init(_ form: Form) {
    self.form = form
  }

  /// Marks what is not marked so already; what is marked as missing again is taken back.
  ///
  /// - Throws: ``FormFaults`` with everything that is wrong.
  func carryOut(_ change: Change) throws {
    try change.reader.allow(.arrange, .plan)
    let plan = try change.record.workingPlan()
    guard let type = change.record.planType(of: plan.state) else { throw Trouble(.unusable) }
    var reader = FormReader(form)
    let marks = type.contents.map { item in (item: item.id, mark: mark(item.id, &reader)) }
    try reader.finish()
    for (index, one) in marks.enumerated() {
      let marked = plan.state.contents.current.last { $0.content.item == one.item }
      if let mark = one.mark {
        guard marked?.content.mark != mark else { continue }
        try change.perform(MarkContent(item: one.item, mark: mark, type: type), in: plan.stream, step: index)
      } else if let marked, form["mark-\(one.item)"] == "missing" {
        try change.perform(WithdrawInPlan(statement: marked.id), in: plan.stream, step: index)
      }
    }
  }

  private func mark(_ item: String, _ reader: inout FormReader) -> ContentMarked.Mark? {
    switch form["mark-\(item)"] {
    case "said": return reader.text("text-\(item)").map { .said(where: $0) }
    case "notNeeded": return reader.text("text-\(item)").map { .notNeeded(because: $0) }
    case nil, "", "missing": return nil
    default:
      reader.fault("mark-\(item)", .notAChoice)
      return nil
    }
  }
}

extension SettlingPage {
  init(
    _ record: OpenRecord, _ plan: Told<PlanState>, written: [String: String] = [:],
    faults: FieldFaults = []
  ) throws {
    self.init(
      person: record.person.retyped(), name: record.reader.name, lacks: record.lacks(of: plan.state),
      next: plan.state.next,
      isNewVersion: plan.state.version > 0 || written["what"] != nil || written["change"] != nil,
      circle: try record.candidates(written: written, field: "others"), maySettle: plan.state.maySettle,
      isSettled: plan.state.version > 0 && !plan.state.hasUnsettledChanges, written: written, faults: faults)
  }
}

extension PlanState {
  /// Whether there is something to settle that was not settled already.
  fileprivate var maySettle: Bool {
    agreements.contains { $0.terms != nil } && (version == 0 || hasUnsettledChanges)
  }
}

/// What the form of settling says: how the person took part, or a version with its change and its next date.
struct SettlingSheet: Sendable {
  private let form: Form

  init(_ form: Form) {
    self.form = form
  }

  /// Carries it out.
  ///
  /// - Returns: Whether a version was settled.
  /// - Throws: ``FormFaults`` with everything that is wrong.
  func carryOut(_ change: Change) throws -> Bool {
    let plan = try change.record.workingPlan()
    var reader = FormReader(form)
    switch form["act"] {
    case "participation":
      let part = reader.participation()
      let others = change.record.known(form.all("others"))
      try reader.finish()
      guard let part else { return false }
      try change.perform(
        TellPlanParticipation(participation: part.0, others: others, how: part.how), in: plan.stream)
      return false
    case "settle":
      let next = reader.comingDay("next", after: change.record.today)
      var told: PlanChange?
      // A form that was made for the first version, and is sent again, has no change to tell.
      if plan.state.version > 0, form["what"] != nil || form["change"] != nil {
        let (what, why) = (reader.text("what"), reader.text("change"))
        if let what, let why { told = PlanChange(what: Expression(what), why: Expression(why)) }
      }
      try reader.finish()
      guard let next else { return false }
      try change.perform(SetNextDate(next: next), in: plan.stream)
      try change.perform(SettlePlan(change: told), in: plan.stream, step: 1) { refusal in
        refusal == .changeMissing ? ("what", .empty) : nil
      }
      return true
    default: throw Trouble(.unusable)
    }
  }
}

extension ReviewPage {
  init(
    _ record: OpenRecord, written: [String: String] = [:], faults: FieldFaults = []
  ) throws {
    self.init(
      person: record.person.retyped(), name: record.reader.name,
      circle: try record.candidates(written: written, field: "others"), written: written, faults: faults)
  }
}
