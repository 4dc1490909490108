import CoCreation
import Ledger
import Pages
import Values

/// What a form adds to a frame: that it was received, how the person took part, the person's own statement, the
/// renewal.
struct FrameAddition: Sendable {
  private let form: Form
  private let statement: KeptSaying

  init(_ form: Form, statement: KeptSaying) {
    self.form = form
    self.statement = statement
  }

  /// Carries it out.
  ///
  /// - Throws: ``FormFaults`` with everything that is wrong.
  func carryOut(_ change: Change, on frame: ID<Frame>) throws {
    var reader = FormReader(form)
    switch form["add"] {
    case "received":
      let day = reader.day("received")
      try reader.finish()
      guard let day else { return }
      try change.perform(AddToFrame(addition: .received(day)), in: frame.retyped()) { refusal in
        refusal == .receivedOnAnImpossibleDay ? ("received", .chooseAnother) : nil
      }
    case "participation":
      let part = reader.participation()
      let others = change.record.known(form.all("others"))
      let besides = reader.optionalText("besides")
      try reader.finish()
      guard let part else { return }
      try change.perform(
        AddToFrame(addition: .participation(part.0, others: others, besides: besides, how: part.how)),
        in: frame.retyped())
    case "statement":
      let words = statement.expression(&reader)
      let standing = try change.speaking(form, &reader)
      try reader.finish()
      guard let words else { return }
      try change.perform(AddToFrame(addition: .statement(words)), in: frame.retyped(), as: standing)
    case "renewal": try change.perform(AnnounceRenewal(), in: frame.retyped())
    default: throw Trouble(.unusable)
    }
  }
}

extension Change {
  /// In whose voice the person's own words are written: the person's, or the person's with whoever writes down what
  /// the person says, with the person there.
  ///
  /// A professional who does not say that the person is there is told so beside the field `here`.
  func speaking(_ form: Form, _ reader: inout FormReader) throws -> Standing {
    switch standing.kind {
    case .circleProfessional, .keyWorker, .guide:
      if form["here"] == nil { reader.fault("here", .empty) }
      return try Rights.scribe(standing)
    default: return standing
    }
  }
}
