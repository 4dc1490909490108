package import Values

/// A refusal of a rule that can be told beside a field of the form that asked for it.
package protocol FieldRefusal: Error {
  /// The field and what is wrong with it; `nil` where no field of the form is to blame.
  ///
  /// - Parameter day: The day on which it was refused.
  func fault(on day: Day) -> (field: String, fault: FieldFault)?
}
