import CoCreation
import Ledger
import Pages
import Values

/// What somebody wrote who noted a sign.
struct SignSheet: Sendable {
  private var about = ""
  private var seen: Seen?
  private var words: Text?
  private var entry: Int?
  private var offer: WaitingOffer?
  private var hadMetBefore = true
  private(set) var written: [String: String] = [:]
  private(set) var faults: [(field: String, fault: Pages.FieldFault)] = []

  init() {}

  init(_ form: Form) {
    var reader = FormReader(form)
    about = form["about"] ?? ""
    seen = reader.choice("seen", of: Seen.self)
    words = reader.optionalText("words")
    entry = form["sign"].flatMap { Int($0) }
    switch form["offer"] {
    case "waited": offer = WaitingOffer(waited: true, triedAgain: false)
    case "triedAgain": offer = WaitingOffer(waited: true, triedAgain: true)
    default: offer = nil
    }
    hadMetBefore = form["met"] != "no"
    // Who says turned to or turned away names the sign, in words or by the chart.
    if let seen, seen == .turnedTo || seen == .turnedAway, words == nil, entry == nil,
      !reader.faults.contains(where: { $0.field == "words" })
    {
      reader.fault("words", .empty)
    }
    for name in ["about", "seen", "words", "sign", "offer", "met"] { written[name] = form[name] ?? "" }
    faults = reader.faults
  }

  /// The note that it becomes.
  func noted(in record: OpenRecord, _ chart: ChartState) throws -> SightingNoted {
    guard let seen else { throw Trouble(.unusable) }
    let entries = chart.current
    if let entry, !entries.indices.contains(entry) { throw Trouble(.unusable) }
    let read = entry.map { entries[$0].content }
    return SightingNoted(
      about: try occasion(in: record), service: record.standing.ground.service, seen: seen,
      sign: words.map { Expression($0) } ?? read?.sign, chart: read?.entry, hadMetBefore: hadMetBefore, offer: offer)
  }

  private func occasion(in record: OpenRecord) throws -> AskedAbout {
    guard let id = ID<Moment>(about) else { return .day(day: record.today) }
    guard try record.reader.moment(id) != nil else { throw Trouble(.unusable) }
    return .moment(id: id)
  }
}
