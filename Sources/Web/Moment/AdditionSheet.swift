import CoCreation
import Ledger
import Pages
import Values

/// One thing that a form adds to a moment.
struct AdditionSheet {
  private let form: Form
  private let wants: KeptSaying
  private let wished: KeptSaying
  private let symbols: SymbolShelf
  private let state: MomentState
  private let moment: ID<Moment>
  private let corrects: ID<Statement>?

  /// - Parameters:
  ///   - wants: What was said in the first place of the own side.
  ///   - wished: What the person said as a wish.
  init(
    _ form: Form, wants: KeptSaying, wished: KeptSaying, _ symbols: SymbolShelf, _ told: Told<MomentState>,
    corrects: ID<Statement>?
  ) {
    self.form = form
    self.wants = wants
    self.wished = wished
    self.symbols = symbols
    state = told.state
    moment = told.id()
    self.corrects = corrects
  }

  /// What it adds.
  ///
  /// - Throws: ``FormFaults`` with everything that is wrong.
  func addition(_ record: OpenRecord) throws -> AddToMoment.Addition {
    var reader = FormReader(form)
    let addition: AddToMoment.Addition?
    switch form["add"] {
    case "places": addition = places(&reader)
    case "offer": addition = offer(&reader)
    case "wish": addition = try wish(record, &reader)
    case "outcome": addition = outcome(&reader)
    case "reasonTold":
      let words = reader.optionalText("words")
      addition = reader.choice("how", of: OfferForm.self).map {
        .reasonTold(ReasonTold(how: $0, words: words.map { Expression($0) }))
      }
    case "presence": addition = .presence(reader.humans("present", of: record))
    case "safety": addition = .safety(SafetyExplained())
    default: throw Trouble(.unusable)
    }
    try reader.finish()
    guard let addition else { throw FormFaults("wants", .empty) }
    return addition
  }

  private func places(_ reader: inout FormReader) -> AddToMoment.Addition? {
    let before = corrects.flatMap { state.places[$0] }?.content.places
    let places = Places(
      want: .rewritten(before?.want, as: wants.expression(&reader, isRequired: false)),
      know: .rewritten(before?.know, as: reader.optionalText("knows").map { Expression($0) }),
      matters: .rewritten(before?.matters, as: reader.optionalText("matters").map { Expression($0) }))
    return places.map { .places($0) }
  }

  private func offer(_ reader: inout FormReader) -> AddToMoment.Addition? {
    let lines = reader.text("options")?.value.split(whereSeparator: \.isNewline) ?? []
    let options = lines.compactMap { try? Text(String($0)).written(in: form.language) }.map { Expression($0) }
    return reader.choice("offered", of: OfferForm.self).map { .offer(OptionsOffered(options: options, form: $0)) }
  }

  private func wish(_ record: OpenRecord, _ reader: inout FormReader) throws -> AddToMoment.Addition? {
    let said = record.isOwn ? wished.expression(&reader, isRequired: false) : nil
    let what = unlessTapped(said ?? reader.optionalText("wish").map { Expression($0) })
    let wish = try what.map { own($0) } ?? chosen(form["chosen"] ?? "", record, &reader)
    if record.isOwn {
      let means: WishMeans = what.map { $0.words == nil && $0.recording == nil ? .shown : .said } ?? .chosen
      return wish.map { .wish(WishExpressed(wish: $0, means: means)) }
    }
    let means = reader.choice("expression", of: WishMeans.self)
    var interpretation: Interpretation?
    if means == .interpreted, let from = reader.text("from") {
      let before = corrects.flatMap { state.wishes[$0] }?.content.interpretation
      interpretation = Interpretation(
        by: reader.humans("interpretedBy", of: record), from: from.keeping(before?.from))
    }
    guard let wish, let means else { return nil }
    return .wish(WishExpressed(wish: wish, means: means, interpretation: interpretation))
  }

  /// What was written, unless a picture was tapped beside words that stood there before and were left as they were.
  private func unlessTapped(_ what: Expression?) -> Expression? {
    let stood = corrects.flatMap { state.wishes[$0] }.flatMap { state.thing(of: $0) }
    let isLeft = what?.words != nil && what?.words == stood?.words
    return isLeft && !(form["chosen"] ?? "").isEmpty ? nil : what
  }

  /// A wish in words; a picture that it was told with before goes on standing with them.
  private func own(_ new: Expression) -> Wish {
    guard let said = corrects.flatMap({ state.wishes[$0] }), let before = state.thing(of: said),
      case .own = said.content.wish, let what = Expression.rewritten(before, as: new)
    else { return .own(what: new) }
    return .own(what: what)
  }

  /// A wish that was tapped: one of what was offered last, something else that can be chosen, or a pass.
  private func chosen(_ value: String, _ record: OpenRecord, _ reader: inout FormReader) throws -> Wish? {
    switch value {
    case "youChoose": return .youChoose
    case "notNow": return .notNow
    case "no": return .no
    case "":
      reader.fault("wish", .empty)
      return nil
    default:
      let count = state.offers.last?.content.options.count ?? 0
      if let number = Int(value), (0..<count).contains(number) { return .option(number: number) }
      if record.isOwn, let symbol = symbols.said(by: value, in: record.tongue) { return .own(what: symbol) }
      let options = try MomentOptions(record, for: state.subject(of: moment))
      if let what = options.named(value) { return .own(what: what) }
      reader.fault("chosen", .notAChoice)
      return nil
    }
  }

  private func outcome(_ reader: inout FormReader) -> AddToMoment.Addition? {
    let (outcome, carriedOut) = course(&reader)
    let reason = reader.optionalChoice("reason", of: DifferenceReason.self)
    let before = corrects.flatMap { state.outcomes[$0] }?.content.what
    let what = Expression.rewritten(before, as: reader.optionalText("what").map { Expression($0) })
    guard let outcome, let carriedOut else { return nil }
    return .outcome(
      OutcomeTold(
        outcome: outcome, what: what, carriedOut: carriedOut, reason: outcome == .asWished && isShort ? nil : reason))
  }

  /// Whether who did it was the one thing asked, and the rest may follow from it.
  private var isShort: Bool { form["isShort"] != nil }

  /// How it became, and who did it; each may follow from the other.
  private func course(_ reader: inout FormReader) -> (Outcome?, CarriedOut?) {
    if isShort {
      let chosen = reader.optionalChoice("outcome", of: Outcome.self)
      let carriedOut = reader.choice("carriedOut", of: CarriedOut.self)
      return (
        carriedOut.map { Outcome(told: chosen, carriedOut: $0, wish: state.nearestWish?.content.wish) }, carriedOut
      )
    }
    let isNotDone = form["outcome"] == nil && form["carriedOut"] == CarriedOut.nobody.rawValue
    let outcome = isNotDone ? .notDone : reader.choice("outcome", of: Outcome.self)
    let isNothingDone = outcome == .notDone || outcome == .later
    let carriedOut =
      isNothingDone && form["carriedOut"] == nil ? .nobody : reader.choice("carriedOut", of: CarriedOut.self)
    return (outcome, carriedOut)
  }
}

extension Expression {
  /// Words put anew, with the pictures and the recording that stood with the old ones.
  ///
  /// - Parameter new: `nil` where the words were taken out; what was said without words stays.
  static func rewritten(_ old: Expression?, as new: Expression?) -> Expression? {
    guard let old else { return new }
    guard let new else { return old.words == nil ? old : nil }
    return Expression(
      words: new.words?.keeping(old.words),
      pictures: new.pictures.isEmpty ? old.pictures : new.pictures,
      recording: new.recording ?? old.recording)
  }
}
