/// What coders who code at random are taken to do.
package enum ChanceModel: String, CaseIterable, Sendable {
  /// They guess only at units that are hard to code: Gwet's AC1, and AC2 with weights.
  case gwet
  /// All draw from one urn, as often as each code was used: Fleiss' kappa.
  case fleiss
  /// Each draws from an own urn: Conger's kappa, which is Cohen's for two coders.
  case conger
  /// Every code is as likely as any other: the coefficient of Brennan and Prediger.
  case brennanPrediger
}
