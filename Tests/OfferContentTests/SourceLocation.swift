import Diagnostics

/// Swift Testing has a type of this name too; in these tests it is ours.
typealias SourceLocation = Diagnostics.SourceLocation
