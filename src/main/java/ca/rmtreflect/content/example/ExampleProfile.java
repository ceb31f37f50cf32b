package ca.rmtreflect.content.example;

/// Whose year a sample shows.
public enum ExampleProfile {
  /// A practice of one's own, with four accounts.
  SOLO,
  /// A contractor in a clinic of several professions, with eight accounts.
  CLINIC,
  /// No social media at all, and a listing that exists nevertheless.
  NONE
}
