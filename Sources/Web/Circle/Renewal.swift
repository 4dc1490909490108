import CoCreation
import Pages
import Values

/// For how long a place is renewed, as a form says it: one day, some days, or a term that follows what was.
struct Renewal {
  /// The fields that the first and the last day are told beside.
  let firstField: String
  private let lastField: String
  private let term: MemberSheet.Term?
  private let written: Period?
  private let faults: FieldFaults

  init(_ form: Form) {
    var reader = FormReader(form)
    term = form["term"].flatMap { MemberSheet.Term(rawValue: $0) }
    if form["day"] != nil {
      (firstField, lastField) = ("day", "day")
      written = reader.day("day").flatMap { Period(first: $0, last: $0) }
    } else {
      (firstField, lastField) = ("renewFirst", "renewLast")
      written = term == nil ? reader.period("renewFirst", "renewLast") : nil
    }
    faults = reader.faults
  }

  /// The further time.
  ///
  /// - Throws: ``FormFaults`` where it is none that can be given.
  func period(after former: Period, on today: Day) throws(FormFaults) -> Period {
    let next = term.flatMap { term in
      let first = max(former.last + 1, today)
      return Period(first: first, last: first + term.days)
    }
    guard let period = written ?? next, faults.isEmpty else { throw FormFaults(faults) }
    let span = DaySpan.ofOurTime.lowerBound...DaySpan.given(on: today).upperBound
    if let fault = DaySpan.fault(of: period.last, outside: span) { throw FormFaults(lastField, fault) }
    guard period.last >= today else { throw FormFaults(lastField, .passed) }
    return period
  }
}
