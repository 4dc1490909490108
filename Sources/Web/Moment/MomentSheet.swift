import CoCreation
import Ledger
import Pages
import Values

/// What a form says about a moment, the person's short one or the professional's.
struct MomentSheet: Sendable {
  /// The id the moment will have: the page's, or one of its own where a form came without.
  let moment: ID<Moment>
  let day: Day?
  let written: [String: String]
  private let form: Form
  private let photo: KeptPhoto

  /// Everything that is wrong with a form.
  struct Faults: Error {
    let list: [(field: String, fault: Pages.FieldFault)]
  }

  init(_ form: Form, photo: KeptPhoto) {
    self.form = form
    self.photo = photo
    moment = form["id"].flatMap { ID<Moment>($0) } ?? form.entry(sentTo: "moment").retyped()
    day = form["day"].flatMap { Day($0) }
    written = Dictionary(form.fields.map { ($0.name, $0.value) }) { first, _ in first }
  }

  /// The command that the form says.
  ///
  /// - Throws: ``Faults`` with everything that is wrong.
  func command(_ record: OpenRecord, about: ID<Agreement>?) throws -> NoteMoment {
    var reader = FormReader(form)
    let options = try MomentOptions(record, for: about)
    let wish = record.isOwn ? ownWish(options, &reader) : toldWish(options, record, &reader)
    let noted = try noted(record, about, wish, &reader)
    let outcome = record.isOwn ? nil : outcome(hasWish: wish != nil, &reader)
    let places = record.isOwn ? nil : places(&reader)
    var present: [ID<Human>]?
    if !record.isOwn, form.fields.contains(where: { $0.name == "present" }) {
      let known = Set(try record.candidates().map(\.value))
      present = form.all("present").filter(known.contains).compactMap { ID<Human>($0) }
    }
    if let day, day > record.today { reader.fault("day", .notADate) }
    if form["day"].map({ !$0.isEmpty }) ?? false, day == nil { reader.fault("day", .notADate) }
    if let fault = photo.fault { reader.fault("picture", fault) }
    guard reader.faults.isEmpty, let noted else { throw Faults(list: reader.faults) }
    return NoteMoment(
      noted: noted, offer: wish?.offered.map { OptionsOffered(options: $0, form: .photos) }, wish: wish?.wish,
      outcome: outcome, places: places, present: present)
  }

  private typealias ToldWish = (wish: WishExpressed, offered: [Expression]?)

  private func noted(
    _ record: OpenRecord, _ about: ID<Agreement>?, _ wish: ToldWish?, _ reader: inout FormReader
  ) throws -> MomentNoted? {
    let side: Side = record.isOwn ? .person : .professional
    let service = record.standing.ground.service
    if let about {
      guard let matter = try record.reader.matters().first(where: { $0.agreement.id == about }) else {
        throw Trouble(.notFound)
      }
      return matter.agreement.moment(
        about: matter.agreement.opened.content.title, raisedBy: side, plan: matter.plan,
        service: service ?? matter.service)
    }
    let words: Text? = record.isOwn ? nil : reader.text("matter")
    let wished: Expression? = if case .own(let what) = wish?.wish.wish { what } else { nil }
    let about =
      record.isOwn
      ? wished ?? Expression(pictures: [.symbol(code: "2753")])
      : Expression(words: words, pictures: photo.pictures)
    guard let about else { return nil }
    return MomentNoted(
      about: about, origin: .free, raisedBy: side, service: service ?? record.home.service?.id, yesNeeded: [])
  }

  /// What the person says: a tap on a picture, a tap on a pass, or words.
  private func ownWish(_ options: MomentOptions, _ reader: inout FormReader) -> ToldWish? {
    if let value = form["chosen"], let chosen = options.chosen(value) {
      return (WishExpressed(wish: .option(number: chosen.number), means: .chosen), chosen.offered)
    }
    let offered = options.options.isEmpty ? nil : options.options.map(\.what)
    switch form["other"] {
    case "youChoose": return (WishExpressed(wish: .youChoose, means: .chosen), offered)
    case "notNow": return (WishExpressed(wish: .notNow, means: .chosen), offered)
    case "somethingElse":
      let something = Expression(pictures: [.symbol(code: "2728")])
      return something.map { (WishExpressed(wish: .own(what: $0), means: .chosen), offered) }
    default:
      return reader.text("words").map {
        (WishExpressed(wish: .own(what: Expression($0)), means: .said), offered)
      }
    }
  }

  /// What whoever supports tells of the wish; `nil` if nothing was chosen.
  private func toldWish(
    _ options: MomentOptions, _ record: OpenRecord, _ reader: inout FormReader
  ) -> ToldWish? {
    let means = form["expression"].flatMap { WishMeans(rawValue: $0) }
    var interpretation: Interpretation?
    if means == .interpreted, let from = reader.text("interpretedBy"), let human = record.standing.human {
      interpretation = Interpretation(by: [human], from: from)
    }
    let offered = options.options.isEmpty ? nil : options.options.map(\.what)
    func told(_ wish: Wish, usually: WishMeans) -> ToldWish {
      (WishExpressed(wish: wish, means: means ?? usually, interpretation: interpretation), offered)
    }
    let other = reader.optionalText("other")
    if let value = form["chosen"], let chosen = options.chosen(value) {
      return told(.option(number: chosen.number), usually: .chosen)
    }
    switch form["chosen"] {
    case "youChoose": return told(.youChoose, usually: .said)
    case "notNow": return told(.notNow, usually: .said)
    case "own":
      guard let other else {
        reader.fault("other", .empty)
        return nil
      }
      return told(.own(what: Expression(other)), usually: .said)
    default:
      return other.map { told(.own(what: Expression($0)), usually: .said) }
    }
  }

  private func outcome(hasWish: Bool, _ reader: inout FormReader) -> OutcomeTold? {
    guard let carriedOut = form["carriedOut"].flatMap({ CarriedOut(rawValue: $0) }) else {
      reader.fault("carriedOut", .empty)
      return nil
    }
    let chosen = form["outcome"].flatMap { Outcome(rawValue: $0) }
    let outcome: Outcome =
      carriedOut == .nobody
      ? (chosen == .later ? .later : .notDone) : chosen == .later ? .otherwise : chosen ?? .asWished
    let reason = form["reason"].flatMap { DifferenceReason(rawValue: $0) }
    if hasWish, outcome != .asWished, reason == nil { reader.fault("reason", .empty) }
    return OutcomeTold(outcome: outcome, carriedOut: carriedOut, reason: outcome == .asWished ? nil : reason)
  }

  private func places(_ reader: inout FormReader) -> Places? {
    Places(
      want: reader.optionalText("wants").map { Expression($0) },
      know: reader.optionalText("knows").map { Expression($0) },
      matters: reader.optionalText("matters").map { Expression($0) })
  }
}
