"""Replaces the STFT of a front.onnx by the convolution it is: python stft-as-convolution.py OLD NEW (needs onnx and numpy).

onnxruntime's STFT takes a fifth of the whole front network, a convolution almost nothing. Magnitudes stay (1e-6). The phase of a
bin without energy is that of rounding errors; where the signal is constant the network always saw the same ones, so they are kept.
"""

import sys

import numpy as np
import onnx
from onnx import helper, numpy_helper

SIZE, HOP, BINS = 20, 5, 11

# What the phases of the bins are where nothing is voiced, read from the output of the old graph.
UNVOICED = [
    3.141592264175415, -0.0000010628593827277655, 2.4903616905212402, -2.125396490097046, 0.7934672236442566,
    -2.129159927368164, 0.17297464609146118, 2.9267988204956055, -1.3449424505233765, 2.735973596572876, -1.5468424558639526,
]  # fmt: skip

model = onnx.load(sys.argv[1], load_external_data=False)
graph = model.graph
at, stft = next((at, node) for at, node in enumerate(graph.node) if node.op_type == 'STFT')
window = next(numpy_helper.to_array(tensor) for tensor in graph.initializer if tensor.name == stft.input[2])

angle = 2 * np.pi * np.outer(np.arange(BINS), np.arange(SIZE)) / SIZE
real, imaginary = window * np.cos(angle), -window * np.sin(angle)
imaginary[0] = -1e-10 * real[0]
imaginary[10] = 1e-10 * real[10]
for bin in range(2, BINS):
    # Large enough to outweigh rounding; at the highest bin, whose own energy is low, as large as it was.
    size = (9e-7 if bin == 10 else 1.5e-5) / SIZE
    real[bin] -= real[bin].mean() + size * np.cos(UNVOICED[bin])
    imaginary[bin] -= imaginary[bin].mean() + size * np.sin(UNVOICED[bin])


def constant(name, values):
    graph.initializer.append(numpy_helper.from_array(values, name))
    return name


weights = np.concatenate([real, imaginary]).reshape(2 * BINS, 1, SIZE).astype(np.float32)
signal = [stft.input[0], constant('_stft_in', np.array([1, 1, -1], np.int64))]
rows = ['_stft_b', constant('_stft_out', np.array([1, 2, BINS, -1], np.int64))]
convolution = [
    helper.make_node('Reshape', signal, ['_stft_a']),
    helper.make_node('Conv', ['_stft_a', constant('_stft_w', weights)], ['_stft_b'], strides=[HOP], kernel_shape=[SIZE]),
    helper.make_node('Reshape', rows, ['_stft_c']),
    helper.make_node('Transpose', ['_stft_c'], [stft.output[0]], perm=[0, 3, 2, 1]),
]
del graph.node[at]
for place, node in enumerate(convolution):
    graph.node.insert(at + place, node)
onnx.save(model, sys.argv[2])
