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
  private(set) var faults: FieldFaults = []

  init() {}

  /// What was noted, as the form shows it to whoever puts it right.
  init(_ noted: SightingNoted, _ chart: ChartState) {
    let entry = chart.current.firstIndex { $0.content.entry == noted.chart }
    let isOfChart = entry.map { chart.current[$0].content.sign == noted.sign } ?? false
    let offer = noted.offer.map { $0.triedAgain ? "triedAgain" : "waited" } ?? "none"
    written = [
      "seen": noted.seen.rawValue, "words": isOfChart ? "" : noted.sign?.line ?? "",
      "sign": entry.map(String.init) ?? "", "offer": offer, "met": noted.hadMetBefore ? "yes" : "no",
    ]
  }

  init(_ form: Form) {
    var reader = FormReader(form)
    about = form["about"] ?? ""
    reader.check("about") { $0 == "day" || ID<Moment>($0) != nil }
    seen = reader.choice("seen", of: Seen.self)
    words = reader.optionalText("words")
    reader.check("sign") { Int($0) != nil }
    entry = form["sign"].flatMap { Int($0) }
    reader.check("offer") { ["waited", "triedAgain", "none"].contains($0) }
    switch form["offer"] {
    case "waited": offer = WaitingOffer(waited: true, triedAgain: false)
    case "triedAgain": offer = WaitingOffer(waited: true, triedAgain: true)
    default: offer = nil
    }
    reader.check("met") { ["yes", "no"].contains($0) }
    hadMetBefore = form["met"] != "no"
    // Who says turned to or turned away names the sign, in words or by the chart.
    if let seen, seen == .turnedTo || seen == .turnedAway, words == nil, entry == nil,
      !reader.faults.contains(where: { $0.field == "words" || $0.field == "sign" })
    {
      reader.fault("words", .empty)
    }
    for name in ["about", "seen", "words", "sign", "offer", "met"] { written[name] = form[name] ?? "" }
    faults = reader.faults
  }

  /// The note that it becomes.
  ///
  /// - Parameter corrected: What it puts right, which stays about the same occasion.
  func noted(
    in record: OpenRecord, _ chart: ChartState, insteadOf corrected: SightingNoted? = nil
  ) throws -> SightingNoted {
    guard let seen else { throw Trouble(.unusable) }
    let entries = chart.current
    if let entry, !entries.indices.contains(entry) { throw Trouble(.unusable) }
    let read = entry.map { entries[$0].content }
    return SightingNoted(
      about: try corrected?.about ?? occasion(in: record),
      service: corrected?.service ?? record.standing.ground.service,
      seen: seen,
      sign: words.map { Expression($0.keeping(corrected?.sign?.words)) } ?? read?.sign, chart: read?.entry,
      hadMetBefore: hadMetBefore, offer: offer)
  }

  private func occasion(in record: OpenRecord) throws -> AskedAbout {
    guard let id = ID<Moment>(about) else { return .day(day: record.today) }
    guard try record.reader.moment(id) != nil else { throw Trouble(.unusable) }
    return .moment(id: id)
  }
}
