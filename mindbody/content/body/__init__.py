"""The drawn person as numbers: bones, joints and movement in space, in centimetres and degrees.

Axes: x is where the person faces, y is up, z is to the person's right. The floor is y = 0 and the middle of
the hips stands over x = 0 when seated.
"""
