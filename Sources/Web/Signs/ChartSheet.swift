import CoCreation
import Pages
import Values

/// What was written of a sign of the chart.
struct ChartSheet: Sendable {
  var id: ID<ChartEntry>?
  var sign: Text?
  var meaning: Text?
  var written: [String: String] = [:]
  var faults: FieldFaults = []

  init() {}

  /// What was written, as the form shows it to whoever puts it right.
  init(_ entry: ChartEntryWritten) {
    id = entry.entry
    written = ["sign": entry.sign.line, "means": entry.meaning.line]
  }

  init(_ form: Form) {
    var reader = FormReader(form)
    id = form.chosenID()
    sign = reader.text("sign")
    meaning = reader.text("means")
    written = ["sign": form["sign"] ?? "", "means": form["means"] ?? ""]
    faults = reader.faults
  }
}
