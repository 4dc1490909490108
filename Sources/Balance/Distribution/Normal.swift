/// The normal distribution.
package enum Normal {
  /// The value below which the given probability lies, by Student's t with so many degrees of freedom that they agree to
  /// six digits.
  ///
  /// - Parameter probability: Above one half and below 1.
  package static func quantile(_ probability: Double) -> Double {
    StudentT.quantile(probability, freedom: 1_000_000)
  }
}
