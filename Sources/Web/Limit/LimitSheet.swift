import CoCreation
import Ledger
import Pages
import Values

/// What the form of a limit says.
struct LimitSheet: Sendable {
  private let form: Form
  private let photo: KeptPhoto

  init(_ form: Form, _ photo: KeptPhoto) {
    self.form = form
    self.photo = photo
  }

  /// The limit.
  ///
  /// - Throws: ``FormFaults`` with everything that is wrong.
  func limit(_ change: Change) throws -> LimitEntered {
    var reader = FormReader(form)
    let what = reader.text("what")
    let does = reader.choice("does", of: LimitKind.self)
    let askedBy = reader.text("askedBy")
    let ground = ground(change.record.pack, &reader)
    let tried = reader.optionalText("tried")
    let last = reader.day("last")
    if let fault = photo.fault { reader.fault("picture", fault) }
    if let last, let fault = Self.fault("last", change)(.check(last, on: change.record.today)) {
      reader.fault(fault.field, fault.fault)
    }
    try reader.finish()
    guard let what, let does, let askedBy, let ground, let last,
      let words = Expression(words: what, pictures: photo.pictures)
    else { throw Trouble(.unusable) }
    var moment = form["moment"].flatMap { ID<Moment>($0) }
    if let id = moment, try change.reader.moment(id) == nil { moment = nil }
    return LimitEntered(
      what: words, does: does, askedBy: askedBy, ground: ground, triedInstead: tried.map { Expression($0) }, last: last,
      moment: moment)
  }

  private func ground(_ pack: Pack, _ reader: inout FormReader) -> NamedGround? {
    switch form["ground"] ?? "" {
    case "": reader.fault("ground", .empty)
    case "none": return .noneKnown
    case let id where pack.limitGrounds.contains { $0.id == id }: return .ofPack(id: id)
    default: reader.fault("ground", .notAChoice)
    }
    return nil
  }

  /// The fault that a refusal is, beside the field with the last day.
  static func fault(
    _ field: String, _ change: Change
  ) -> (LimitRefusal?) -> (field: String, fault: FieldFault)? {
    let today = change.record.today
    return { refusal in
      switch refusal {
      case .endHasPassed: (field, .passed)
      case .tooLong(let days): (field, .tooFar(last: today + days))
      case .endsBeforeItBegan: (field, .endsBeforeBeginning)
      case .unknownGround: ("ground", .notAChoice)
      default: nil
      }
    }
  }
}

extension LimitRefusal {
  /// Why a last day may not be; `nil` if it may.
  fileprivate static func check(_ last: Day, on day: Day) -> LimitRefusal? {
    if last < day { return .endHasPassed }
    return last > day + LimitState.longestDays ? .tooLong(days: LimitState.longestDays) : nil
  }
}

/// What a form adds to a limit: the person's answer, who was told, what was tried, a longer time, the end.
struct LimitAddition: Sendable {
  private let form: Form
  private let words: KeptSaying

  init(_ form: Form, words: KeptSaying) {
    self.form = form
    self.words = words
  }

  /// Carries it out.
  ///
  /// - Throws: ``FormFaults`` with everything that is wrong.
  func carryOut(_ change: Change, on limit: ID<Limit>) throws {
    let isSaid = form["add"] == "answer" || form["add"] == "alternative"
    try change.reader.allow(isSaid ? .write : .arrange, .limit)
    var reader = FormReader(form)
    switch form["add"] {
    case "answer": try answer(change, on: limit, &reader)
    case "outside":
      let who = reader.text("who")
      try reader.finish()
      guard let who else { return }
      try change.perform(AddToLimit(addition: .toldOutside(who)), in: limit.retyped())
    case "alternative":
      let what = reader.text("what")
      let worked = reader.choice("worked", of: YesNo.self)
      try reader.finish()
      guard let what, let worked else { return }
      try change.perform(
        AddToLimit(addition: .alternative(Expression(what), worked: worked == .yes)), in: limit.retyped())
    case "prolong":
      let last = reader.day("last")
      let why = reader.text("why")
      try reader.finish()
      guard let last, let why else { return }
      try change.perform(
        AddToLimit(addition: .prolong(last: last, why: Expression(why))), in: limit.retyped(),
        telling: LimitSheet.fault("last", change))
    case "end":
      let state = try change.record.limit(limit).state
      // An end is told so that it is shorter; a longer time is said with why.
      let span = DaySpan.ofOurTime.lowerBound...(state.last ?? change.record.today)
      let last = reader.day("end", within: span)
      try reader.finish()
      guard let last else { return }
      try change.perform(
        AddToLimit(addition: .end(last: last)), in: limit.retyped(), telling: LimitSheet.fault("end", change))
    default: throw Trouble(.unusable)
    }
  }

  /// The person's own answer; who supports writes it down, with the person there.
  private func answer(_ change: Change, on limit: ID<Limit>, _ reader: inout FormReader) throws {
    let words = words.expression(&reader, isRequired: false)
    let isYes = form["answer"].flatMap { YesNo(rawValue: $0) }.map { $0 == .yes }
    let standing = try change.speaking(form, &reader)
    if isYes == nil, words == nil, reader.faults.isEmpty {
      reader.fault(change.record.isOwn ? "words" : "answer", .empty)
    }
    try reader.finish()
    try change.perform(
      AddToLimit(addition: .answer(isYes: isYes, words: words)), in: limit.retyped(),
      as: standing)
  }

  private enum YesNo: String {
    case yes
    case no
  }
}
