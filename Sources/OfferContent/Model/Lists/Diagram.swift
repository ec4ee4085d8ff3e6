public import Diagnostics

/// How something goes, step by step: a record of `data/diagrams.yaml`.
public struct Diagram: Sendable {
  /// A step.
  public struct Step: Sendable {
    /// Its name in the diagram.
    public let id: String

    /// What happens, in a few plain words.
    public let text: String

    /// More about it, for the text beside the drawing.
    public let detail: Prose?
  }

  /// A way from one step to another, as places in `steps`.
  public struct Arrow: Hashable, Sendable {
    /// The step that it leaves.
    public let from: Int

    /// The step that it leads to.
    public let to: Int

    /// When it is taken, in a few plain words.
    public let label: String?
  }

  /// Its name, by which pages show it.
  public let id: Located<String>

  /// What it shows.
  public let title: String

  /// The steps from the first to the last.
  public let steps: [Step]

  /// The ways between them.
  public let arrows: [Arrow]
}
