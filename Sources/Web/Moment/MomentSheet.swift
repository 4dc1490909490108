import CoCreation
import Ledger
import Localization
import Pages
import Values

/// What a form says about a moment, the person's short one or the professional's.
struct MomentSheet: Sendable {
  /// The id the moment will have: the page's, or one of its own where a form came without.
  let moment: ID<Moment>
  var day: Day? { form["day"].flatMap { Day($0) } }
  var written: [String: String] { form.written }
  private let form: Form
  private let photo: KeptPhoto
  /// What the person wants, where nothing was offered: words, a photo or a recording.
  private let saying: KeptSaying
  /// Where a symbol that was tapped is found.
  private let symbols: SymbolShelf

  /// Everything that is wrong with a form.
  struct Faults: Error {
    let list: [(field: String, fault: Pages.FieldFault)]
  }

  init(_ form: Form, photo: KeptPhoto, saying: KeptSaying, symbols: SymbolShelf) {
    self.form = form
    self.photo = photo
    self.saying = saying
    self.symbols = symbols
    moment = Self.moment(of: form)
  }

  /// The id that the moment of a form will have.
  static func moment(of form: Form) -> ID<Moment> {
    form.chosenID() ?? form.entry(sentTo: "moment").retyped()
  }

  /// The command that the form says.
  ///
  /// - Throws: ``Faults`` with everything that is wrong.
  func command(_ record: OpenRecord, about: MomentSubject) throws -> NoteMoment {
    var reader = FormReader(form)
    let options = try MomentOptions(record, for: about)
    let told: (wish: WishExpressed?, offer: OptionsOffered?)
    if record.isOwn {
      let own = ownWish(options, record.tongue, &reader)
      told = (own?.wish, own?.offer)
    } else {
      let offer = toldOffer(options, &reader)
      told = (toldWish(options, record, offer: offer, &reader), offer)
    }
    let noted = try noted(record, about, told.wish, &reader)
    let outcome = record.isOwn ? nil : outcome(of: told.wish?.wish, &reader)
    let places = record.isOwn ? nil : places(&reader)
    var present: [ID<Human>]?
    if !record.isOwn, form["present"] != nil { present = reader.humans("present", of: record) }
    _ = reader.optionalDay("day", within: DaySpan.lived(since: record.firstDay, until: record.today))
    if let fault = photo.fault { reader.fault("picture", fault) }
    guard reader.faults.isEmpty, let noted else { throw Faults(list: reader.faults) }
    return NoteMoment(
      noted: noted, offer: told.offer, wish: told.wish, outcome: outcome, places: places, present: present)
  }

  private typealias ToldWish = (wish: WishExpressed, offer: OptionsOffered?)

  private func noted(
    _ record: OpenRecord, _ about: MomentSubject, _ wish: WishExpressed?, _ reader: inout FormReader
  ) throws -> MomentNoted? {
    // A representative is of neither side: it is told by name who raised it.
    let side = record.standing.voice.side
    let service = record.standing.ground.service
    if let title = try record.title(of: about) {
      // The photo of the day comes before the picture that the matter always has.
      let pictured =
        Expression(words: title.words, pictures: photo.pictures + title.pictures, recording: title.recording) ?? title
      if let id = about.agreement, let matter = try record.reader.matters().first(where: { $0.agreement.id == id }) {
        return matter.agreement.moment(
          about: pictured, raisedBy: side, plan: matter.plan, service: service ?? matter.service)
      }
      let origin: MomentOrigin = if case .coming = about { .day } else { .free }
      return MomentNoted(
        about: pictured, origin: origin, raisedBy: side, service: service ?? record.home.service?.id, yesNeeded: [])
    }
    let words: Text? = record.isOwn ? nil : reader.text("matter")
    let wished: Expression? = if case .own(let what) = wish?.wish { what } else { nil }
    let about = record.isOwn ? wished : Expression(words: words, pictures: photo.pictures)
    guard let about else { return nil }
    return MomentNoted(
      about: about, origin: .free, raisedBy: side, service: service ?? record.home.service?.id, yesNeeded: [])
  }

  /// What the person says, by a touch or in words, with what the page had shown to choose from.
  ///
  /// Where nothing was offered there is nothing to pass.
  private func ownWish(_ options: MomentOptions, _ tongue: Tongue, _ reader: inout FormReader) -> ToldWish? {
    let shown = things(named: (form["shown"] ?? "").split(separator: " ").map(String.init), options)
    let offer = shown.isEmpty ? nil : OptionsOffered(shown: shown)
    if let what = form["chosen"].flatMap({ options.named($0) }) {
      return (WishExpressed(wish: wish(for: what, of: offer), means: .chosen), offer)
    }
    if let symbol = symbols.said(by: form["chosen"], in: tongue) {
      return (WishExpressed(wish: .own(what: symbol), means: .chosen), offer)
    }
    switch options.options.isEmpty ? nil : form["other"] {
    case "youChoose": return (WishExpressed(wish: .youChoose, means: .chosen), offer)
    case "notNow": return (WishExpressed(wish: .notNow, means: .chosen), offer)
    case "no": return (WishExpressed(wish: .no, means: .chosen), offer)
    case "somethingElse":
      let something = Expression(pictures: [.symbol(code: "2728")])
      return something.map { (WishExpressed(wish: .own(what: $0), means: .chosen), offer) }
    default:
      return saying.expression(&reader).map { what in
        let isSaid = what.words != nil || what.recording != nil
        return (WishExpressed(wish: .own(what: what), means: isSaid ? .said : .shown), offer)
      }
    }
  }

  /// What whoever supports tells of the wish; `nil` if nothing was chosen.
  private func toldWish(
    _ options: MomentOptions, _ record: OpenRecord, offer: OptionsOffered?, _ reader: inout FormReader
  ) -> WishExpressed? {
    let means = reader.optionalChoice("expression", of: WishMeans.self)
    var interpretation: Interpretation?
    if means == .interpreted, let from = reader.text("interpretedBy"), let human = record.standing.human {
      interpretation = Interpretation(by: [human], from: from)
    }
    // How it was expressed is kept where it was told, and never guessed from the way the form was filled in.
    func told(_ wish: Wish) -> WishExpressed {
      WishExpressed(wish: wish, means: means, interpretation: interpretation)
    }
    let other = reader.optionalText("other")
    if let what = form["chosen"].flatMap({ options.named($0) }) { return told(wish(for: what, of: offer)) }
    switch form["chosen"] {
    case "youChoose": return told(.youChoose)
    case "notNow": return told(.notNow)
    case "no": return told(.no)
    case "own":
      guard let other else {
        reader.fault("other", .empty)
        return nil
      }
      return told(.own(what: Expression(other)))
    default:
      reader.check("chosen") { _ in false }
      return other.map { told(.own(what: Expression($0))) }
    }
  }

  /// What was offered, where whoever supports says that a choice was offered, and how.
  private func toldOffer(_ options: MomentOptions, _ reader: inout FormReader) -> OptionsOffered? {
    reader.check("offeredOption") { options.named($0) != nil }
    let marked = things(named: form.all("offeredOption"), options)
    guard let how = form["offered"], !how.isEmpty else {
      if !marked.isEmpty { reader.fault("offered", .empty) }
      return nil
    }
    guard let how = OfferForm(rawValue: how) else {
      reader.fault("offered", .notAChoice)
      return nil
    }
    // All that the page listed, unless some were marked.
    let shown = things(named: (form["shown"] ?? "").split(separator: " ").map(String.init), options)
    let offered = marked.isEmpty ? shown : marked
    return offered.isEmpty ? nil : OptionsOffered(options: offered, form: how)
  }

  /// A thing as a wish: one of what was offered, or something of the person's own.
  private func wish(for what: Expression, of offer: OptionsOffered?) -> Wish {
    offer?.options.firstIndex(of: what).map { .option(number: $0) } ?? .own(what: what)
  }

  /// What a form names, each once, at most as many as can be offered.
  private func things(named values: [String], _ options: MomentOptions) -> [Expression] {
    var seen: Set<Expression> = []
    return Array(
      values.compactMap { options.named($0) }.filter { seen.insert($0).inserted }.prefix(MomentOptions.most))
  }

  private func outcome(of wish: Wish?, _ reader: inout FormReader) -> OutcomeTold? {
    guard let carriedOut = form["carriedOut"].flatMap({ CarriedOut(rawValue: $0) }) else {
      reader.fault("carriedOut", .empty)
      return nil
    }
    let chosen = reader.optionalChoice("outcome", of: Outcome.self)
    let outcome = Outcome(told: chosen, carriedOut: carriedOut, wish: wish)
    let reason = reader.optionalChoice("reason", of: DifferenceReason.self)
    let isAsWished = outcome == .asWished || wish?.isForNothing ?? false && carriedOut == .nobody
    if wish != nil, !isAsWished, form["reason"]?.isEmpty ?? true { reader.fault("reason", .empty) }
    return OutcomeTold(outcome: outcome, carriedOut: carriedOut, reason: outcome == .asWished ? nil : reason)
  }

  private func places(_ reader: inout FormReader) -> Places? {
    Places(
      want: reader.optionalText("wants").map { Expression($0) },
      know: reader.optionalText("knows").map { Expression($0) },
      matters: reader.optionalText("matters").map { Expression($0) })
  }
}

extension OpenRecord {
  /// The first day of which something can be told: the person was entered, or a service began to support them.
  fileprivate var firstDay: Day? {
    ([reader.circle.registered.all.first?.day].compactMap(\.self) + reader.circle.support.map(\.first)).min()
  }
}
