"""A record as a FHIR R4 bundle, for a clinic. Plain dicts, made by hand: the form is small and fixed."""
