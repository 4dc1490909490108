package import CoCreation
package import Links
import Localization
package import Markup
package import Values

/// The voluntary part: on, paused or ended by the person, and what goes on in any case.
package struct LayerPage: Page {
  package let person: ID<Address.Person>
  package let layer: VoluntaryLayer
  /// What law lets an authority demand.
  package let demands: [Demand]

  package init(person: ID<Address.Person>, layer: VoluntaryLayer, demands: [Demand] = []) {
    self.person = person
    self.layer = layer
    self.demands = demands
  }

  package func title(in scene: Scene) -> String { LayerWords.in(scene.tongue).title }

  package func content(in scene: Scene) -> HTML {
    let words = LayerWords.in(scene.tongue)
    return HTML {
      Notice(.note, state(words))
      Tag.p(words.explained)
      Tag.p(words.goesOn)
      ClassNote(LayerSet.self, in: scene)
      PostForm(to: .person(person, .layer), scene: scene) { Tiles(id: "layer", label: words.title, tiles(words)) }
      if layer != .on { Tag.p(words.whatIsKept) }
      Block(words.demandsTitle) { Demands(demands, scene) }
    }
  }

  private func state(_ words: LayerWords) -> String {
    switch layer {
    case .on: words.on
    case .paused: words.paused
    case .ended: words.ended
    }
  }

  /// The two states that it is not in.
  private func tiles(_ words: LayerWords) -> [Tile] {
    let all: [(VoluntaryLayer, String, Drawing)] = [
      (.on, words.takeUp, .yes), (.paused, words.pause, .notNow), (.ended, words.end, .stop),
    ]
    return all.filter { $0.0 != layer }.map { state, label, drawing in
      Tile(label, .drawing(drawing), .button(name: "layer", value: state.rawValue))
    }
  }
}
