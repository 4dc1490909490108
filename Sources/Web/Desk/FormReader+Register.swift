import CoCreation
import Pages
import Values

extension FormReader {
  /// What was written, for the page that is shown again.
  var written: [String: String] { form.written }

  /// A first and a last day; `nil` if one is missing or they stand the wrong way round, which is noted.
  mutating func period(
    _ first: String = "first", _ last: String = "last", within span: ClosedRange<Day> = DaySpan.ofOurTime
  ) -> Period? {
    let (begin, end) = (day(first, within: span), day(last, within: span))
    guard let begin, let end else { return nil }
    guard let period = Period(first: begin, last: end) else {
      fault(last, .endsBeforeBeginning)
      return nil
    }
    return period
  }

  /// One of the ids that a page offered; `nil` if it is none of them, which is noted.
  mutating func id<Of>(_ name: String, among offered: [ID<Of>]) -> ID<Of>? {
    guard let id = form[name].flatMap({ ID<Of>($0) }), offered.contains(id) else {
      fault(name, .notAChoice)
      return nil
    }
    return id
  }

  /// The id that a new thing has by its form, so that the same form sent twice is one thing.
  ///
  /// - Throws: ``Trouble`` if the form has none: no page of this site made it.
  func newID<Of>(_: Of.Type = Of.self) throws -> ID<Of> {
    guard let id: ID<Of> = form.chosenID() else { throw Trouble(.unusable) }
    return id
  }
}
