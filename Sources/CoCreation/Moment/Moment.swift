/// One occasion of co-creation in daily life (design, sections 3 and 5).
///
/// It is known by what was said about it: `MomentState` reads its stream.
package enum Moment {}

/// The step that is offered beforehand, from being told to deciding oneself.
package enum Step: String, Hashable, Sendable, Codable, CaseIterable {
  case told
  case asked
  case takingPart
  case decidingTogether
  case decidingOneself
}
